/** Who is at the screen: session, roles, sign-out. */
@NullMarked
package care.doorstep.gateway.signin;

import org.jspecify.annotations.NullMarked;
