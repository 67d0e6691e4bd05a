/** Storage in PostgreSQL. */
@NullMarked
package care.doorstep.stratification.activity.postgres;

import org.jspecify.annotations.NullMarked;
