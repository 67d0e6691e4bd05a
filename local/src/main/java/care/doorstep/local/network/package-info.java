/** The ways between the parts of a test stack, which can be cut, slowed and healed. */
@NullMarked
package care.doorstep.local.network;

import org.jspecify.annotations.NullMarked;
