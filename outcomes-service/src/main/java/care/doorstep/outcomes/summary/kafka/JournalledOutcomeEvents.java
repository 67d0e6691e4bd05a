package care.doorstep.outcomes.summary.kafka;

import care.doorstep.outcomes.summary.domain.OutcomeEvents;
import care.doorstep.outcomes.summary.domain.RecordedOutcome;
import care.doorstep.platform.outbox.Journal;
import care.doorstep.platform.outbox.NewEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class JournalledOutcomeEvents implements OutcomeEvents {

    private static final String TOPIC = "doorstep.outcome.v1";

    private final Journal journal;

    JournalledOutcomeEvents(Journal journal) {
        this.journal = journal;
    }

    @Override
    public void publish(RecordedOutcome outcome) {
        var summary = outcome.summary();
        journal.append(
                NewEvent.of(TOPIC, summary.personId(), "outcome.recorded", OutcomeRecorded.of(outcome), summary.at()));
    }

    /** Body of outcome.recorded.v1. */
    record OutcomeRecorded(
            UUID outcomeId,
            UUID personId,
            UUID planId,
            int storyRetold,
            int differentStaff,
            @Nullable Long minutesToFirstContact,
            int falls,
            int urinaryInfections,
            int admissions,
            int goalsAchieved,
            int goalsAgreed,
            @Nullable Integer carerExperience,
            Instant at) {
        static OutcomeRecorded of(RecordedOutcome outcome) {
            var s = outcome.summary();
            return new OutcomeRecorded(
                    outcome.outcomeId(),
                    s.personId(),
                    s.planId(),
                    s.storyRetold(),
                    s.differentStaff(),
                    s.minutesToFirstContact(),
                    s.falls(),
                    s.urinaryInfections(),
                    s.admissions(),
                    s.goalsAchieved(),
                    s.goalsAgreed(),
                    s.carerExperience(),
                    s.at());
        }
    }
}
