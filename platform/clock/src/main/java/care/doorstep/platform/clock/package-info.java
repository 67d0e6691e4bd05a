@NullMarked
package care.doorstep.platform.clock;

import org.jspecify.annotations.NullMarked;
