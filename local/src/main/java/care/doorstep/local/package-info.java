/** The local stack behind ./doorstep. */
@NullMarked
package care.doorstep.local;

import org.jspecify.annotations.NullMarked;
