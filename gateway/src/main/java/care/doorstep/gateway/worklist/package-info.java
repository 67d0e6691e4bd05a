/** The live list of referrals. */
@NullMarked
package care.doorstep.gateway.worklist;

import org.jspecify.annotations.NullMarked;
