/** The PostgreSQL server: its databases, copies of them, and their recovery. */
@NullMarked
package care.doorstep.local.postgres;

import org.jspecify.annotations.NullMarked;
