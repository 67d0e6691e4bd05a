/** Invented people and their part of the county. */
@NullMarked
package care.doorstep.benchmarks.people;

import org.jspecify.annotations.NullMarked;
