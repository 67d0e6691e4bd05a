/** Use cases: one class each. */
@NullMarked
package care.doorstep.stratification.population.application;

import org.jspecify.annotations.NullMarked;
