/** Server-sent 'changed' messages, authorised for each recipient. */
@NullMarked
package care.doorstep.gateway.live;

import org.jspecify.annotations.NullMarked;
