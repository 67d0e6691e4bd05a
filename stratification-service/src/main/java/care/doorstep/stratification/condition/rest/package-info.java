/** HTTP, translated. */
@NullMarked
package care.doorstep.stratification.condition.rest;

import org.jspecify.annotations.NullMarked;
