/** {@code ./doorstep bench}. */
@NullMarked
package care.doorstep.local.benchrun;

import org.jspecify.annotations.NullMarked;
