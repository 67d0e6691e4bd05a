/** A team's list and one case. */
@NullMarked
package care.doorstep.gateway.caseload;

import org.jspecify.annotations.NullMarked;
