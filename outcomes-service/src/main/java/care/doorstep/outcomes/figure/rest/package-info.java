/** Figures and their evidence over HTTP. */
@NullMarked
package care.doorstep.outcomes.figure.rest;

import org.jspecify.annotations.NullMarked;
