/** Keeps the copy of the county from doorstep.neighbourhood.v1. */
@NullMarked
package care.doorstep.referral.directory.kafka;

import org.jspecify.annotations.NullMarked;
