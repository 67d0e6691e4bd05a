/** The Keycloak realm file, with or without the demo laid over it. */
@NullMarked
package care.doorstep.local.realm;

import org.jspecify.annotations.NullMarked;
