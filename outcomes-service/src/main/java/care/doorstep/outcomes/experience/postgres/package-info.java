/** Experiences in PostgreSQL. */
@NullMarked
package care.doorstep.outcomes.experience.postgres;

import org.jspecify.annotations.NullMarked;
