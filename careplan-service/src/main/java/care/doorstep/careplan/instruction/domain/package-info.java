/** What a care agency sees of a plan: its own instructions. */
@NullMarked
package care.doorstep.careplan.instruction.domain;

import org.jspecify.annotations.NullMarked;
