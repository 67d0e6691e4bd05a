/** The stack under load: its addresses, parts and databases. */
@NullMarked
package care.doorstep.benchmarks.stack;

import org.jspecify.annotations.NullMarked;
