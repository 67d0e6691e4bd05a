@NullMarked
package care.doorstep.benchmarks;

import org.jspecify.annotations.NullMarked;
