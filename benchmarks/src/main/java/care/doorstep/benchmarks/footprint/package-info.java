/** Starting the stack, and its memory. */
@NullMarked
package care.doorstep.benchmarks.footprint;

import org.jspecify.annotations.NullMarked;
