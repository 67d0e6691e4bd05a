/** What clients were answered, what consumers heard and what readers read during one run. */
@NullMarked
package care.doorstep.acceptance.faults.history;

import org.jspecify.annotations.NullMarked;
