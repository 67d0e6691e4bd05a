/** One class per part of the stack: PostgreSQL, Keycloak, Kafka, a service. */
@NullMarked
package care.doorstep.local.parts;

import org.jspecify.annotations.NullMarked;
