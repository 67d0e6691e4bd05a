/** Events that open a plan, and the plan's own events. */
@NullMarked
package care.doorstep.careplan.plan.kafka;

import org.jspecify.annotations.NullMarked;
