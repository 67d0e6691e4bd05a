/** The person index, heard. */
@NullMarked
package care.doorstep.careplan.person.kafka;

import org.jspecify.annotations.NullMarked;
