/** What ./doorstep test does. */
@NullMarked
package care.doorstep.local.testrun;

import org.jspecify.annotations.NullMarked;
