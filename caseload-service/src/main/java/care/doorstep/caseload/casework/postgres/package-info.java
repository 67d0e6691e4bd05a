@NullMarked
package care.doorstep.caseload.casework.postgres;

import org.jspecify.annotations.NullMarked;
