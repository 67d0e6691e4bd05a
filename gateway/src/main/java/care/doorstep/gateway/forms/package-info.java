/** Forms that lose nothing: values, errors, the version a person saw. */
@NullMarked
package care.doorstep.gateway.forms;

import org.jspecify.annotations.NullMarked;
