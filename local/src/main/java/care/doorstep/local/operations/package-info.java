/** Calls to the services' operations endpoints. */
@NullMarked
package care.doorstep.local.operations;

import org.jspecify.annotations.NullMarked;
