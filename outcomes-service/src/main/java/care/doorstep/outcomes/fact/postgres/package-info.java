/** The facts in PostgreSQL. */
@NullMarked
package care.doorstep.outcomes.fact.postgres;

import org.jspecify.annotations.NullMarked;
