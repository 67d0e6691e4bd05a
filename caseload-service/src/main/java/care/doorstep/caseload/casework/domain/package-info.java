@NullMarked
package care.doorstep.caseload.casework.domain;

import org.jspecify.annotations.NullMarked;
