@NullMarked
package care.doorstep.caseload.neighbourhood.domain;

import org.jspecify.annotations.NullMarked;
