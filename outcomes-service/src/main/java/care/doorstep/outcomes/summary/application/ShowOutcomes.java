package care.doorstep.outcomes.summary.application;

import care.doorstep.outcomes.experience.domain.Experience;
import care.doorstep.outcomes.experience.domain.Experiences;
import care.doorstep.outcomes.experience.domain.StatedExperience;
import care.doorstep.outcomes.summary.domain.RecordedOutcome;
import care.doorstep.outcomes.summary.domain.RecordedOutcomes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** What this service knows of one person: the outcomes of their plans and what was said of their care. */
@ApplicationScoped
public class ShowOutcomes {

    /** Oldest first. */
    public record OfPerson(List<RecordedOutcome> outcomes, List<Experience> experiences) {}

    private final RecordedOutcomes outcomes;
    private final Experiences experiences;

    ShowOutcomes(RecordedOutcomes outcomes, Experiences experiences) {
        this.outcomes = outcomes;
        this.experiences = experiences;
    }

    @Transactional
    public OfPerson of(UUID personId) {
        return new OfPerson(
                outcomes.about(personId),
                experiences.about(personId).stream()
                        .map(StatedExperience::experience)
                        .toList());
    }
}
