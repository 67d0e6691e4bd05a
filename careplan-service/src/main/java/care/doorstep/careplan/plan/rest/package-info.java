/** The plan's native API. */
@NullMarked
package care.doorstep.careplan.plan.rest;

import org.jspecify.annotations.NullMarked;
