/** What Maven fetched and built, made ready to run. */
@NullMarked
package care.doorstep.local.install;

import org.jspecify.annotations.NullMarked;
