/** Who looked at whose record: for the patient safety officer. */
@NullMarked
package care.doorstep.gateway.oversight;

import org.jspecify.annotations.NullMarked;
