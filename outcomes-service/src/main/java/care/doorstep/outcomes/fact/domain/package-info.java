/** What events of other services say, kept as it comes and weighed when it is read. */
@NullMarked
package care.doorstep.outcomes.fact.domain;

import org.jspecify.annotations.NullMarked;
