/** Storage in PostgreSQL. */
@NullMarked
package care.doorstep.stratification.condition.postgres;

import org.jspecify.annotations.NullMarked;
