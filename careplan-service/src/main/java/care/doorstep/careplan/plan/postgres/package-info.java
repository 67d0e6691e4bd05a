/** The plan in the database: a versioned head and the rows that grow under it. */
@NullMarked
package care.doorstep.careplan.plan.postgres;

import org.jspecify.annotations.NullMarked;
