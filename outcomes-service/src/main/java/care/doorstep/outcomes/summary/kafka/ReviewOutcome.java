package care.doorstep.outcomes.summary.kafka;

import care.doorstep.outcomes.summary.application.RecordOutcomes;
import jakarta.inject.Singleton;
import java.util.Set;

/** A review states an outcome; what was known of the plan may come late. */
@Singleton
class ReviewOutcome extends OutcomeReaction {

    ReviewOutcome(RecordOutcomes recordOutcomes) {
        super(
                recordOutcomes,
                "doorstep.careplan.v1",
                Set.of(
                        "careplan.created",
                        "careplan.assessment-recorded",
                        "careplan.goals-agreed",
                        "careplan.reviewed"));
    }
}
