/** What must be true before anything is started, each a sentence when it is not. */
@NullMarked
package care.doorstep.local.preflight;

import org.jspecify.annotations.NullMarked;
