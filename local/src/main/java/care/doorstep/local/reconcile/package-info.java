/** Compares what the topics hold with what the journals know. */
@NullMarked
package care.doorstep.local.reconcile;

import org.jspecify.annotations.NullMarked;
