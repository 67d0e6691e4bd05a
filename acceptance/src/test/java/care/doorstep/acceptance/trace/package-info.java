/** Where the parts send their spans. */
@NullMarked
package care.doorstep.acceptance.trace;

import org.jspecify.annotations.NullMarked;
