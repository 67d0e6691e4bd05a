/** The local copy of people's names, from doorstep.person.v1. */
@NullMarked
package care.doorstep.careplan.person.domain;

import org.jspecify.annotations.NullMarked;
