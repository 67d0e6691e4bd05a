/** Kafka topics and access rules as data, and their application to a broker. */
@NullMarked
package care.doorstep.local.topics;

import org.jspecify.annotations.NullMarked;
