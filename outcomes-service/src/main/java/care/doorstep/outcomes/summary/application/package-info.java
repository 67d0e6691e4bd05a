/** States the outcome of a plan and restates it when a late fact changes it. */
@NullMarked
package care.doorstep.outcomes.summary.application;

import org.jspecify.annotations.NullMarked;
