/** Risk scores, exactly as they were published. */
@NullMarked
package care.doorstep.stratification.risk.domain;

import org.jspecify.annotations.NullMarked;
