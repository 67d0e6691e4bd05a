@NullMarked
package care.doorstep.caseload.casework.application;

import org.jspecify.annotations.NullMarked;
