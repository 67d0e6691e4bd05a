/** Who has a legitimate relationship with a person, on what basis and until when. */
@NullMarked
package care.doorstep.careplan.relationship.domain;

import org.jspecify.annotations.NullMarked;
