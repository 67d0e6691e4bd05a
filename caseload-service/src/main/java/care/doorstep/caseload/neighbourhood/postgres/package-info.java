@NullMarked
package care.doorstep.caseload.neighbourhood.postgres;

import org.jspecify.annotations.NullMarked;
