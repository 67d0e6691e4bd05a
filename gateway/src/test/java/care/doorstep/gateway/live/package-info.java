@NullMarked
package care.doorstep.gateway.live;

import org.jspecify.annotations.NullMarked;
