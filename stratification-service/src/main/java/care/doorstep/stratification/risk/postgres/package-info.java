/** Storage in PostgreSQL. */
@NullMarked
package care.doorstep.stratification.risk.postgres;

import org.jspecify.annotations.NullMarked;
