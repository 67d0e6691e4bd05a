/** Instructions read from the plans. */
@NullMarked
package care.doorstep.careplan.instruction.postgres;

import org.jspecify.annotations.NullMarked;
