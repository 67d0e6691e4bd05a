/** Who may do what: the expected answers as data, and every cell of them tried on the running stack. */
@NullMarked
package care.doorstep.acceptance.access;

import org.jspecify.annotations.NullMarked;
