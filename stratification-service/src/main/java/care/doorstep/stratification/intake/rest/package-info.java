/** HTTP, translated. */
@NullMarked
package care.doorstep.stratification.intake.rest;

import org.jspecify.annotations.NullMarked;
