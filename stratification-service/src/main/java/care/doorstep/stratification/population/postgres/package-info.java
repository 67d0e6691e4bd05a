/** Storage in PostgreSQL. */
@NullMarked
package care.doorstep.stratification.population.postgres;

import org.jspecify.annotations.NullMarked;
