package care.doorstep.outcomes.experience.domain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody said of the care a person had.
 *
 * @param score 1 (very poor) to 5 (very good)
 * @param storyToldOnce whether they had to tell their story only once; null where not asked
 * @param comment free text, which never leaves this service
 * @param organisation ODS code of the organisation that wrote it down
 */
public record Experience(
        UUID experienceId,
        UUID personId,
        @Nullable UUID referralId,
        Respondent respondent,
        int score,
        @Nullable Boolean storyToldOnce,
        @Nullable String comment,
        String organisation,
        Instant at) {

    public Experience {
        if (score < 1 || score > 5) {
            throw new IllegalArgumentException("a score is 1 to 5");
        }
    }

    @Override
    public String toString() {
        return "Experience[" + experienceId + "]";
    }
}
