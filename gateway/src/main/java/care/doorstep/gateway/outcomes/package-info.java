/** Figures, each with the events it came from. */
@NullMarked
package care.doorstep.gateway.outcomes;

import org.jspecify.annotations.NullMarked;
