@NullMarked
package care.doorstep.caseload.person.domain;

import org.jspecify.annotations.NullMarked;
