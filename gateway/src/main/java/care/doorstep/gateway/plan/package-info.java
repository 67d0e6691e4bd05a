/** What is done to a shared care plan from the screen. */
@NullMarked
package care.doorstep.gateway.plan;

import org.jspecify.annotations.NullMarked;
