package care.doorstep.outcomes.analytics.application;

import care.doorstep.outcomes.analytics.domain.EvaluationEvents;
import care.doorstep.outcomes.analytics.domain.EvaluationRecord;
import care.doorstep.outcomes.analytics.domain.Pseudonyms;
import care.doorstep.outcomes.analytics.domain.Releases;
import care.doorstep.outcomes.locality.domain.AttributesOfPeople;
import care.doorstep.outcomes.locality.domain.PersonAttributes;
import care.doorstep.outcomes.summary.domain.RecordedOutcome;
import care.doorstep.outcomes.summary.domain.RecordedOutcomes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.UUID;

/**
 * Releases stated outcomes to analysts under a pseudonym. While it is not known whether a person has opted out nothing
 * is released; it follows when their attributes arrive.
 */
@ApplicationScoped
public class ReleaseOutcomes {

    private final RecordedOutcomes outcomes;
    private final AttributesOfPeople people;
    private final Releases releases;
    private final Pseudonyms pseudonyms;
    private final EvaluationEvents events;

    ReleaseOutcomes(
            RecordedOutcomes outcomes,
            AttributesOfPeople people,
            Releases releases,
            Pseudonyms pseudonyms,
            EvaluationEvents events) {
        this.outcomes = outcomes;
        this.people = people;
        this.releases = releases;
        this.pseudonyms = pseudonyms;
        this.events = events;
    }

    @Transactional
    public void about(UUID personId) {
        outcomes.lock(personId);
        outcomes.about(personId).forEach(this::release);
    }

    void whenOutcomeIsRecorded(@Observes RecordedOutcome outcome) {
        release(outcome);
    }

    private void release(RecordedOutcome outcome) {
        people.of(outcome.summary().personId())
                .filter(attributes -> !attributes.optOut())
                .ifPresent(attributes -> release(outcome, attributes));
    }

    private void release(RecordedOutcome outcome, PersonAttributes attributes) {
        if (releases.claim(outcome.outcomeId(), outcome.revision())) {
            var pseudonym = pseudonyms.of(attributes.personId());
            events.publish(EvaluationRecord.of(outcome.summary(), attributes, pseudonym));
        }
    }
}
