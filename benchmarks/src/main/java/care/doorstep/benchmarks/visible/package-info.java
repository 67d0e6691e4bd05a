/** From a commit in one service to sight in another. */
@NullMarked
package care.doorstep.benchmarks.visible;

import org.jspecify.annotations.NullMarked;
