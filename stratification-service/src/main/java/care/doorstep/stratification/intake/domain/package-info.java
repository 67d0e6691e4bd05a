/** Bulk files: how they are read, and the report on their lines. */
@NullMarked
package care.doorstep.stratification.intake.domain;

import org.jspecify.annotations.NullMarked;
