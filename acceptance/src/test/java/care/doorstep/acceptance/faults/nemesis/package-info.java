/** What goes wrong meanwhile. */
@NullMarked
package care.doorstep.acceptance.faults.nemesis;

import org.jspecify.annotations.NullMarked;
