@NullMarked
package care.doorstep.platform.security;

import org.jspecify.annotations.NullMarked;
