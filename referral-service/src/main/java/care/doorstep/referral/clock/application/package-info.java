/** Starting, confirming, ringing and stopping clocks. */
@NullMarked
package care.doorstep.referral.clock.application;

import org.jspecify.annotations.NullMarked;
