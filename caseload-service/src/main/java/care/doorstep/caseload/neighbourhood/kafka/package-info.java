@NullMarked
package care.doorstep.caseload.neighbourhood.kafka;

import org.jspecify.annotations.NullMarked;
