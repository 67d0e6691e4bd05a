/** Events, translated. */
@NullMarked
package care.doorstep.stratification.activity.kafka;

import org.jspecify.annotations.NullMarked;
