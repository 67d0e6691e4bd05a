package care.doorstep.outcomes.summary.rest;

import care.doorstep.outcomes.experience.domain.Experience;
import care.doorstep.outcomes.summary.application.ShowOutcomes;
import care.doorstep.outcomes.summary.domain.RecordedOutcome;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Oldest first. */
record OutcomesAnswer(
        UUID personId, Map<String, Instant> freshness, List<OutcomeAnswer> items, List<SaidAnswer> experiences) {

    static OutcomesAnswer of(UUID personId, Map<String, Instant> freshness, ShowOutcomes.OfPerson known) {
        return new OutcomesAnswer(
                personId,
                freshness,
                known.outcomes().stream().map(OutcomeAnswer::of).toList(),
                known.experiences().stream().map(SaidAnswer::of).toList());
    }

    /** @param revision counts up when a late fact changes the outcome */
    record OutcomeAnswer(
            UUID outcomeId,
            int revision,
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

        static OutcomeAnswer of(RecordedOutcome outcome) {
            var s = outcome.summary();
            return new OutcomeAnswer(
                    outcome.outcomeId(),
                    outcome.revision(),
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

    record SaidAnswer(
            UUID experienceId,
            @Nullable UUID referralId,
            String respondent,
            int score,
            @Nullable Boolean storyToldOnce,
            @Nullable String comment,
            Instant at) {

        static SaidAnswer of(Experience experience) {
            return new SaidAnswer(
                    experience.experienceId(),
                    experience.referralId(),
                    experience.respondent().name().toLowerCase(Locale.ROOT),
                    experience.score(),
                    experience.storyToldOnce(),
                    experience.comment(),
                    experience.at());
        }

        @Override
        public String toString() {
            return "SaidAnswer[" + experienceId + "]";
        }
    }
}
