/** Events, translated. */
@NullMarked
package care.doorstep.stratification.population.kafka;

import org.jspecify.annotations.NullMarked;
