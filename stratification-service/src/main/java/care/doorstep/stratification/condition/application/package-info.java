/** Use cases: one class each. */
@NullMarked
package care.doorstep.stratification.condition.application;

import org.jspecify.annotations.NullMarked;
