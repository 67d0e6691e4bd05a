package care.doorstep.outcomes.experience.rest;

import care.doorstep.outcomes.experience.application.RecordExperience.Answer;
import care.doorstep.outcomes.experience.domain.Respondent;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * @param respondent person, carer or staff
 * @param score 1 (very poor) to 5 (very good)
 * @param storyToldOnce whether they had to tell their story only once; leave out where not asked
 */
record ExperienceRequest(
        @NotNull UUID personId,
        @Nullable UUID referralId,
        @NotNull @Pattern(regexp = "person|carer|staff") String respondent,
        @NotNull @Min(1) @Max(5) Integer score,
        @Nullable Boolean storyToldOnce,
        @Nullable @Size(max = 2000) String comment) {

    Answer answer(String organisation) {
        return new Answer(
                personId,
                referralId,
                Respondent.valueOf(respondent.toUpperCase(Locale.ROOT)),
                score,
                storyToldOnce,
                comment,
                organisation);
    }

    @Override
    public String toString() {
        return "ExperienceRequest[]";
    }
}
