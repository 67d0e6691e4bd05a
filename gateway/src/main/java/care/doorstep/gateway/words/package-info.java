/** Codes, dates, clocks and numbers in plain words. */
@NullMarked
package care.doorstep.gateway.words;

import org.jspecify.annotations.NullMarked;
