/** What people, carers and staff say of the care. */
@NullMarked
package care.doorstep.outcomes.experience.domain;

import org.jspecify.annotations.NullMarked;
