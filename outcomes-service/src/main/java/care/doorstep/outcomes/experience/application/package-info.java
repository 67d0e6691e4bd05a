/** Takes experiences down. */
@NullMarked
package care.doorstep.outcomes.experience.application;

import org.jspecify.annotations.NullMarked;
