/** What the pathway tells others, and the answers of teams that move it. */
@NullMarked
package care.doorstep.referral.pathway.kafka;

import org.jspecify.annotations.NullMarked;
