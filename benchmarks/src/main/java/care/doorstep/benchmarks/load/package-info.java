/** Load of three kinds: wrk, pgbench, and arrivals at a steady rate. */
@NullMarked
package care.doorstep.benchmarks.load;

import org.jspecify.annotations.NullMarked;
