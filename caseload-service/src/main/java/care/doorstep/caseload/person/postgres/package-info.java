@NullMarked
package care.doorstep.caseload.person.postgres;

import org.jspecify.annotations.NullMarked;
