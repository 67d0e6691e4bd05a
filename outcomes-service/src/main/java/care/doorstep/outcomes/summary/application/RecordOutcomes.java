package care.doorstep.outcomes.summary.application;

import care.doorstep.outcomes.experience.domain.Experiences;
import care.doorstep.outcomes.experience.domain.StatedExperience;
import care.doorstep.outcomes.fact.domain.Facts;
import care.doorstep.outcomes.summary.domain.Course;
import care.doorstep.outcomes.summary.domain.DiagnosisLists;
import care.doorstep.outcomes.summary.domain.RecordedOutcome;
import care.doorstep.outcomes.summary.domain.RecordedOutcomes;
import care.doorstep.outcomes.summary.domain.Summary;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** States the outcome of each reviewed plan of a person, and states it again when a late fact changes it. */
@ApplicationScoped
public class RecordOutcomes {

    private final Facts facts;
    private final Experiences experiences;
    private final RecordedOutcomes outcomes;
    private final DiagnosisLists diagnoses;
    private final Event<RecordedOutcome> recorded;

    RecordOutcomes(
            Facts facts,
            Experiences experiences,
            RecordedOutcomes outcomes,
            DiagnosisLists diagnoses,
            Event<RecordedOutcome> recorded) {
        this.facts = facts;
        this.experiences = experiences;
        this.outcomes = outcomes;
        this.diagnoses = diagnoses;
        this.recorded = recorded;
    }

    @Transactional
    public void about(UUID personId) {
        outcomes.lock(personId);
        var known = outcomes.about(personId);
        var said = experiences.about(personId).stream()
                .map(StatedExperience::experience)
                .toList();
        for (var summary : new Course(facts.about(personId), said, diagnoses).summaries()) {
            changed(known, summary).ifPresent(this::state);
        }
    }

    void whenExperienceIsRecorded(@Observes StatedExperience stated) {
        about(stated.experience().personId());
    }

    private void state(RecordedOutcome outcome) {
        outcomes.save(outcome);
        recorded.fire(outcome);
    }

    private static Optional<RecordedOutcome> changed(List<RecordedOutcome> known, Summary summary) {
        var stated = known.stream()
                .filter(o -> o.summary().reviewId().equals(summary.reviewId()))
                .findFirst();
        if (stated.isEmpty()) {
            return Optional.of(new RecordedOutcome(UUID.randomUUID(), 1, summary));
        }
        return stated.filter(o -> !o.summary().equals(summary)).map(o -> o.restated(summary));
    }
}
