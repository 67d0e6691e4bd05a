/** The figures: what each means and how it is counted from facts. */
@NullMarked
package care.doorstep.outcomes.figure.domain;

import org.jspecify.annotations.NullMarked;
