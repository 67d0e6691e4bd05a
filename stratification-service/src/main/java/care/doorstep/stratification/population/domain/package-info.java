/** Our copy of who is in the person index, and of the neighbourhoods they live in. */
@NullMarked
package care.doorstep.stratification.population.domain;

import org.jspecify.annotations.NullMarked;
