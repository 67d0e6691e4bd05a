/** Draining what has piled up. */
@NullMarked
package care.doorstep.benchmarks.backlog;

import org.jspecify.annotations.NullMarked;
