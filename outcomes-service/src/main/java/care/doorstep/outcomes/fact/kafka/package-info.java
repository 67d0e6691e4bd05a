/** Takes facts from the topics of referral, caseload, careplan and hospital activity. */
@NullMarked
package care.doorstep.outcomes.fact.kafka;

import org.jspecify.annotations.NullMarked;
