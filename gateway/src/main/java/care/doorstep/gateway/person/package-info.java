/** One person: banner, referrals, plan, risk, caseload and the merged timeline. */
@NullMarked
package care.doorstep.gateway.person;

import org.jspecify.annotations.NullMarked;
