/** Benchmarks of a running stack; {@link care.doorstep.benchmarks.Main} is where they start. */
@NullMarked
package care.doorstep.benchmarks;

import org.jspecify.annotations.NullMarked;
