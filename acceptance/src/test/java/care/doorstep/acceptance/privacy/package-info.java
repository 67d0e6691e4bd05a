/** Who is named where nobody may be, and who looked at whose record. */
@NullMarked
package care.doorstep.acceptance.privacy;

import org.jspecify.annotations.NullMarked;
