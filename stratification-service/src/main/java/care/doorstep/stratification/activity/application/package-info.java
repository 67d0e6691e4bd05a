/** Use cases: one class each. */
@NullMarked
package care.doorstep.stratification.activity.application;

import org.jspecify.annotations.NullMarked;
