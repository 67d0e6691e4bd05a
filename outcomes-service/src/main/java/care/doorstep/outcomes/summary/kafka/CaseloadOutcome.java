package care.doorstep.outcomes.summary.kafka;

import care.doorstep.outcomes.summary.application.RecordOutcomes;
import jakarta.inject.Singleton;
import java.util.Set;

/** A contact that comes late changes the wait and the number of staff. */
@Singleton
class CaseloadOutcome extends OutcomeReaction {

    CaseloadOutcome(RecordOutcomes recordOutcomes) {
        super(recordOutcomes, "doorstep.caseload.v1", Set.of("caseload.contact-recorded"));
    }
}
