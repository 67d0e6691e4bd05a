/** The steady work: people are referred, triaged, accepted, seen and discharged. */
@NullMarked
package care.doorstep.acceptance.faults.flow;

import org.jspecify.annotations.NullMarked;
