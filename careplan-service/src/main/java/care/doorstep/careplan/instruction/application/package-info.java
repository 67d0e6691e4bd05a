/** What a care agency can do. */
@NullMarked
package care.doorstep.careplan.instruction.application;

import org.jspecify.annotations.NullMarked;
