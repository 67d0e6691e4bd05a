/** Writes the analysts' topic. */
@NullMarked
package care.doorstep.outcomes.analytics.kafka;

import org.jspecify.annotations.NullMarked;
