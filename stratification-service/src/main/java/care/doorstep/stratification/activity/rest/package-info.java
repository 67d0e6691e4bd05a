/** HTTP, translated. */
@NullMarked
package care.doorstep.stratification.activity.rest;

import org.jspecify.annotations.NullMarked;
