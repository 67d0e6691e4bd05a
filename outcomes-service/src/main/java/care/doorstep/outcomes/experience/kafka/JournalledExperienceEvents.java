package care.doorstep.outcomes.experience.kafka;

import care.doorstep.outcomes.experience.domain.Experience;
import care.doorstep.outcomes.experience.domain.ExperienceEvents;
import care.doorstep.platform.outbox.Journal;
import care.doorstep.platform.outbox.NewEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class JournalledExperienceEvents implements ExperienceEvents {

    private static final String TOPIC = "doorstep.outcome.v1";

    private final Journal journal;

    JournalledExperienceEvents(Journal journal) {
        this.journal = journal;
    }

    @Override
    public UUID publish(Experience experience) {
        var recorded = ExperienceRecorded.of(experience);
        return journal.append(
                NewEvent.of(TOPIC, experience.personId(), "outcome.experience-recorded", recorded, experience.at()));
    }

    /** Body of outcome.experience-recorded.v1: the comment stays behind. */
    record ExperienceRecorded(
            UUID experienceId,
            UUID personId,
            @Nullable UUID referralId,
            String respondent,
            int score,
            @Nullable Boolean storyToldOnce,
            Instant at) {
        static ExperienceRecorded of(Experience experience) {
            return new ExperienceRecorded(
                    experience.experienceId(),
                    experience.personId(),
                    experience.referralId(),
                    experience.respondent().name().toLowerCase(Locale.ROOT),
                    experience.score(),
                    experience.storyToldOnce(),
                    experience.at());
        }
    }
}
