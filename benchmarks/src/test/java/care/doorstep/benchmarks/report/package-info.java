@NullMarked
package care.doorstep.benchmarks.report;

import org.jspecify.annotations.NullMarked;
