@NullMarked
package care.doorstep.caseload.casework.rest;

import org.jspecify.annotations.NullMarked;
