/** What a hostile or broken client sends, generated from the published contracts, and named attacks. */
@NullMarked
package care.doorstep.acceptance.hostile;

import org.jspecify.annotations.NullMarked;
