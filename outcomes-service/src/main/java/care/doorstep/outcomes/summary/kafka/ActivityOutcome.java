package care.doorstep.outcomes.summary.kafka;

import care.doorstep.outcomes.summary.application.RecordOutcomes;
import jakarta.inject.Singleton;
import java.util.Set;

/** Hospital activity that comes late changes the counts. */
@Singleton
class ActivityOutcome extends OutcomeReaction {

    ActivityOutcome(RecordOutcomes recordOutcomes) {
        super(recordOutcomes, "doorstep.activity.v1", Set.of("activity.admitted", "activity.attended"));
    }
}
