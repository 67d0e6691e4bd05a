/** Pages and lists under many users. */
@NullMarked
package care.doorstep.benchmarks.pages;

import org.jspecify.annotations.NullMarked;
