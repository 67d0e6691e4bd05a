@NullMarked
package care.doorstep.gateway.standin;

import org.jspecify.annotations.NullMarked;
