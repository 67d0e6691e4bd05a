/** What staff work from while the system is away: an encrypted, printable pack of the open work. */
@NullMarked
package care.doorstep.referral.downtime;

import org.jspecify.annotations.NullMarked;
