/** Building read models anew. */
@NullMarked
package care.doorstep.benchmarks.rebuild;

import org.jspecify.annotations.NullMarked;
