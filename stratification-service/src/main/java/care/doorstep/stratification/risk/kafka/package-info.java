/** Events, translated. */
@NullMarked
package care.doorstep.stratification.risk.kafka;

import org.jspecify.annotations.NullMarked;
