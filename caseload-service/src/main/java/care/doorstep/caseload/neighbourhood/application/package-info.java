@NullMarked
package care.doorstep.caseload.neighbourhood.application;

import org.jspecify.annotations.NullMarked;
