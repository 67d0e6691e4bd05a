@NullMarked
package care.doorstep.caseload.person.kafka;

import org.jspecify.annotations.NullMarked;
