/** The way in for partners' systems: bearer token, limits, reverse proxy to the services. */
@NullMarked
package care.doorstep.gateway.proxy;

import org.jspecify.annotations.NullMarked;
