/** The copy of people's names. */
@NullMarked
package care.doorstep.careplan.person.postgres;

import org.jspecify.annotations.NullMarked;
