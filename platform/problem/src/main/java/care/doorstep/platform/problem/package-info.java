@NullMarked
package care.doorstep.platform.problem;

import org.jspecify.annotations.NullMarked;
