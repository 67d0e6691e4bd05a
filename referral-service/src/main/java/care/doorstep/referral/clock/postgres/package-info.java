/** Clocks in the service's own database. */
@NullMarked
package care.doorstep.referral.clock.postgres;

import org.jspecify.annotations.NullMarked;
