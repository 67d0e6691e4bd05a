/** A person's outcomes over HTTP. */
@NullMarked
package care.doorstep.outcomes.summary.rest;

import org.jspecify.annotations.NullMarked;
