/** What analysts may see: pseudonyms, broad attributes, counts, months. */
@NullMarked
package care.doorstep.outcomes.analytics.domain;

import org.jspecify.annotations.NullMarked;
