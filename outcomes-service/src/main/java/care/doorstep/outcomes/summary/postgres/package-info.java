/** Stated outcomes in PostgreSQL. */
@NullMarked
package care.doorstep.outcomes.summary.postgres;

import org.jspecify.annotations.NullMarked;
