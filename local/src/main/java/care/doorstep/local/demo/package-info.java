/** The demo locality, made through the public APIs. */
@NullMarked
package care.doorstep.local.demo;

import org.jspecify.annotations.NullMarked;
