/** What staff see in a browser. */
@NullMarked
package care.doorstep.acceptance.screen;

import org.jspecify.annotations.NullMarked;
