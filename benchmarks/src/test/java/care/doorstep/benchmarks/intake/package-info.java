@NullMarked
package care.doorstep.benchmarks.intake;

import org.jspecify.annotations.NullMarked;
