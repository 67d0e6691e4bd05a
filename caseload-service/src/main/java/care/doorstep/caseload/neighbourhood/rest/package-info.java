@NullMarked
package care.doorstep.caseload.neighbourhood.rest;

import org.jspecify.annotations.NullMarked;
