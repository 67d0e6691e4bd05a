@NullMarked
package care.doorstep.platform.outbox;

import org.jspecify.annotations.NullMarked;
