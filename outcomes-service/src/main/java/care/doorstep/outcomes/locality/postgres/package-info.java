/** Neighbourhoods and attributes in PostgreSQL. */
@NullMarked
package care.doorstep.outcomes.locality.postgres;

import org.jspecify.annotations.NullMarked;
