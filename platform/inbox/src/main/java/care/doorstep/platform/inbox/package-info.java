@NullMarked
package care.doorstep.platform.inbox;

import org.jspecify.annotations.NullMarked;
