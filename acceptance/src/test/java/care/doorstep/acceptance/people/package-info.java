/** Invented people and their invented county. */
@NullMarked
package care.doorstep.acceptance.people;

import org.jspecify.annotations.NullMarked;
