/** What is stated on the topics. */
@NullMarked
package care.doorstep.acceptance.topic;

import org.jspecify.annotations.NullMarked;
