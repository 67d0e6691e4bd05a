/** What happened around a plan up to its review. */
@NullMarked
package care.doorstep.outcomes.summary.domain;

import org.jspecify.annotations.NullMarked;
