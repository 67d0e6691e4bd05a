/** A running stack: its folder, ports, secrets, processes, their order and their supervision. */
@NullMarked
package care.doorstep.local.stack;

import org.jspecify.annotations.NullMarked;
