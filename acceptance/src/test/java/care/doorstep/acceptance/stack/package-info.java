/** The stack under test: where it is, its clocks, its parts and their logs. */
@NullMarked
package care.doorstep.acceptance.stack;

import org.jspecify.annotations.NullMarked;
