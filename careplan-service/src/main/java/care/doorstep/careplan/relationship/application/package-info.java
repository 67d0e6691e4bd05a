/** What opens and closes sight of a person. */
@NullMarked
package care.doorstep.careplan.relationship.application;

import org.jspecify.annotations.NullMarked;
