@NullMarked
package care.doorstep.stratification;

import org.jspecify.annotations.NullMarked;
