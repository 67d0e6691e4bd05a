/** Use cases: one class each. */
@NullMarked
package care.doorstep.stratification.risk.application;

import org.jspecify.annotations.NullMarked;
