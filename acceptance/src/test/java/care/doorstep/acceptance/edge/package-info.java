/** Calls to the gateway as a partner's system or a member of staff makes them. */
@NullMarked
package care.doorstep.acceptance.edge;

import org.jspecify.annotations.NullMarked;
