/** States experiences. */
@NullMarked
package care.doorstep.outcomes.experience.kafka;

import org.jspecify.annotations.NullMarked;
