@NullMarked
package care.doorstep.gateway.words;

import org.jspecify.annotations.NullMarked;
