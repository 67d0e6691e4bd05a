/** Which outcomes have been released. */
@NullMarked
package care.doorstep.outcomes.analytics.postgres;

import org.jspecify.annotations.NullMarked;
