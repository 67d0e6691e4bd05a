package care.doorstep.outcomes.experience.rest;

import care.doorstep.outcomes.experience.domain.Experience;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

record ExperienceAnswer(
        UUID experienceId,
        UUID personId,
        @Nullable UUID referralId,
        String respondent,
        int score,
        @Nullable Boolean storyToldOnce,
        @Nullable String comment,
        Instant at) {

    static ExperienceAnswer of(Experience experience) {
        return new ExperienceAnswer(
                experience.experienceId(),
                experience.personId(),
                experience.referralId(),
                experience.respondent().name().toLowerCase(Locale.ROOT),
                experience.score(),
                experience.storyToldOnce(),
                experience.comment(),
                experience.at());
    }

    @Override
    public String toString() {
        return "ExperienceAnswer[" + experienceId + "]";
    }
}
