@NullMarked
package care.doorstep.caseload.casework.kafka;

import org.jspecify.annotations.NullMarked;
