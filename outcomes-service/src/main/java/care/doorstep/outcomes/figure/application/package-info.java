/** Counts figures on request. */
@NullMarked
package care.doorstep.outcomes.figure.application;

import org.jspecify.annotations.NullMarked;
