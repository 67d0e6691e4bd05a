/** Hospital activity, as hospitals report it. */
@NullMarked
package care.doorstep.stratification.activity.domain;

import org.jspecify.annotations.NullMarked;
