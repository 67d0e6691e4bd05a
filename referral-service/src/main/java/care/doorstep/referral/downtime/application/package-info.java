/** Making packs. */
@NullMarked
package care.doorstep.referral.downtime.application;

import org.jspecify.annotations.NullMarked;
