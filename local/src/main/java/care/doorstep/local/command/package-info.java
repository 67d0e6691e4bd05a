/** The commands of ./doorstep, each a few lines over the stack. */
@NullMarked
package care.doorstep.local.command;

import org.jspecify.annotations.NullMarked;
