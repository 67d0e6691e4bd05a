@NullMarked
package care.doorstep.platform.http;

import org.jspecify.annotations.NullMarked;
