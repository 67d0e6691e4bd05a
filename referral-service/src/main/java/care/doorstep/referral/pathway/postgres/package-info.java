/** Referrals in the service's own database. */
@NullMarked
package care.doorstep.referral.pathway.postgres;

import org.jspecify.annotations.NullMarked;
