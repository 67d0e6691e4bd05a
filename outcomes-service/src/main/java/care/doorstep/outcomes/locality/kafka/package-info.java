/** Takes neighbourhoods and attributes from their topics. */
@NullMarked
package care.doorstep.outcomes.locality.kafka;

import org.jspecify.annotations.NullMarked;
