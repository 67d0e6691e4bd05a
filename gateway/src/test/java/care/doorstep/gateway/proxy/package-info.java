@NullMarked
package care.doorstep.gateway.proxy;

import org.jspecify.annotations.NullMarked;
