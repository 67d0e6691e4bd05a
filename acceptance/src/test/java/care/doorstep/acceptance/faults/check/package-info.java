/** The promises, each a rule over a history alone; and how a failing history is made small. */
@NullMarked
package care.doorstep.acceptance.faults.check;

import org.jspecify.annotations.NullMarked;
