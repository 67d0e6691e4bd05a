/** Journeys through the whole system, from outside. */
@NullMarked
package care.doorstep.acceptance;

import org.jspecify.annotations.NullMarked;
