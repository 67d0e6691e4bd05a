package care.doorstep.outcomes.analytics.kafka;

import care.doorstep.outcomes.analytics.domain.EvaluationEvents;
import care.doorstep.outcomes.analytics.domain.EvaluationRecord;
import care.doorstep.platform.outbox.Journal;
import care.doorstep.platform.outbox.NewEvent;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class JournalledEvaluationEvents implements EvaluationEvents {

    private static final String TOPIC = "doorstep.analytics.evaluation.outcome.v1";
    private static final String TYPE = "analytics.evaluation.outcome-recorded";

    private final Journal journal;

    JournalledEvaluationEvents(Journal journal) {
        this.journal = journal;
    }

    @Override
    public void publish(EvaluationRecord evaluation) {
        var pseudonym = evaluation.pseudonym().value();
        journal.append(new NewEvent(
                        TOPIC,
                        pseudonym,
                        TYPE,
                        EvaluationOutcomeRecorded.of(evaluation),
                        pseudonym,
                        evaluation.monthStart(),
                        null,
                        null)
                .untraceable());
    }

    /** Body of analytics.evaluation.outcome-recorded.v1. */
    record EvaluationOutcomeRecorded(
            String pseudonym,
            String ageBand,
            @Nullable String neighbourhoodId,
            @Nullable Integer deprivationDecile,
            String month,
            int storyRetold,
            int differentStaff,
            @Nullable Long minutesToFirstContact,
            int admissions,
            int goalsAchieved,
            int goalsAgreed) {
        static EvaluationOutcomeRecorded of(EvaluationRecord e) {
            return new EvaluationOutcomeRecorded(
                    e.pseudonym().value(),
                    e.ageBand(),
                    e.neighbourhoodId(),
                    e.deprivationDecile(),
                    e.month().toString(),
                    e.storyRetold(),
                    e.differentStaff(),
                    e.minutesToFirstContact(),
                    e.admissions(),
                    e.goalsAchieved(),
                    e.goalsAgreed());
        }
    }
}
