/** What clocks tell others, and the contacts that stop them. */
@NullMarked
package care.doorstep.referral.clock.kafka;

import org.jspecify.annotations.NullMarked;
