/** Where each role starts. */
@NullMarked
package care.doorstep.gateway.home;

import org.jspecify.annotations.NullMarked;
