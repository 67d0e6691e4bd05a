/** What can be done with a plan: one verb, one transaction each. */
@NullMarked
package care.doorstep.careplan.plan.application;

import org.jspecify.annotations.NullMarked;
