@NullMarked
package care.doorstep.platform.access;

import org.jspecify.annotations.NullMarked;
