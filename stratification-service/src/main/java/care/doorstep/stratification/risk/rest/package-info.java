/** HTTP, translated. */
@NullMarked
package care.doorstep.stratification.risk.rest;

import org.jspecify.annotations.NullMarked;
