/** Relationships in the database. */
@NullMarked
package care.doorstep.careplan.relationship.postgres;

import org.jspecify.annotations.NullMarked;
