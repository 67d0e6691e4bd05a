/** The care agency's API. */
@NullMarked
package care.doorstep.careplan.instruction.rest;

import org.jspecify.annotations.NullMarked;
