/** A new referral taken by a person. */
@NullMarked
package care.doorstep.gateway.intake;

import org.jspecify.annotations.NullMarked;
