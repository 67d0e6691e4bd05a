/** Releases outcomes to analysts under a pseudonym. */
@NullMarked
package care.doorstep.outcomes.analytics.application;

import org.jspecify.annotations.NullMarked;
