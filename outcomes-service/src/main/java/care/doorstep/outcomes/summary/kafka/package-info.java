/** States outcomes, and reacts to what may change them. */
@NullMarked
package care.doorstep.outcomes.summary.kafka;

import org.jspecify.annotations.NullMarked;
