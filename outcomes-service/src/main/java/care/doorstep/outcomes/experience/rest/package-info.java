/** Experiences over HTTP. */
@NullMarked
package care.doorstep.outcomes.experience.rest;

import org.jspecify.annotations.NullMarked;
