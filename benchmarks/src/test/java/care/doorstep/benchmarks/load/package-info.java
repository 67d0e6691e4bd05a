@NullMarked
package care.doorstep.benchmarks.load;

import org.jspecify.annotations.NullMarked;
