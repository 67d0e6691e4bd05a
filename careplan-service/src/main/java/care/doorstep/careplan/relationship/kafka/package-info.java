/** The facts that relationships follow from, and the snapshots that are stated. */
@NullMarked
package care.doorstep.careplan.relationship.kafka;

import org.jspecify.annotations.NullMarked;
