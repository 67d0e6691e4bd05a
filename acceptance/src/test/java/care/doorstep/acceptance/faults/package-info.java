/** The system keeps its promises while its parts fail: a flow, a nemesis, a history, a checker. */
@NullMarked
package care.doorstep.acceptance.faults;

import org.jspecify.annotations.NullMarked;
