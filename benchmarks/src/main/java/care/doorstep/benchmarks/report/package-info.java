/** What was measured, and how it is written down. */
@NullMarked
package care.doorstep.benchmarks.report;

import org.jspecify.annotations.NullMarked;
