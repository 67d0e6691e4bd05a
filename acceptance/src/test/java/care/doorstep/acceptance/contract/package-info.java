/** The contracts that the services publish, read from the repository. */
@NullMarked
package care.doorstep.acceptance.contract;

import org.jspecify.annotations.NullMarked;
