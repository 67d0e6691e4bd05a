/** Neighbourhoods, and what may be known of people without knowing who they are. */
@NullMarked
package care.doorstep.outcomes.locality.domain;

import org.jspecify.annotations.NullMarked;
