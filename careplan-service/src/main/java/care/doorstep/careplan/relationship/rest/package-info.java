/** Break-glass. */
@NullMarked
package care.doorstep.careplan.relationship.rest;

import org.jspecify.annotations.NullMarked;
