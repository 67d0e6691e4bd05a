/** A pack and its sheets. */
@NullMarked
package care.doorstep.referral.downtime.domain;

import org.jspecify.annotations.NullMarked;
