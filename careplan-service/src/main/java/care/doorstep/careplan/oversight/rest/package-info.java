/** Who looked at whose record in this service. */
@NullMarked
package care.doorstep.careplan.oversight.rest;

import org.jspecify.annotations.NullMarked;
