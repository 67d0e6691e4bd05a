@NullMarked
package care.doorstep.gateway.screens;

import org.jspecify.annotations.NullMarked;
