/** What this service has stated about a person, over HTTP. */
@NullMarked
package care.doorstep.outcomes.timeline.rest;

import org.jspecify.annotations.NullMarked;
