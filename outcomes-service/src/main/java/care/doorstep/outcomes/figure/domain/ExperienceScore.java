package care.doorstep.outcomes.figure.domain;

import care.doorstep.outcomes.experience.domain.Experience;
import care.doorstep.outcomes.experience.domain.StatedExperience;
import care.doorstep.outcomes.fact.domain.Origin;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;

/** The mean score that people, carers and staff gave, 1 (very poor) to 5 (very good). */
public final class ExperienceScore {

    /** The event that states an experience. */
    public static final String EVENT = "outcome.experience-recorded";

    private ExperienceScore() {}

    public static Tally of(List<StatedExperience> experiences) {
        var evidence = experiences.stream().map(ExperienceScore::evidence).toList();
        if (evidence.isEmpty()) {
            return new Tally(0L, 0L, null, "Nobody was asked in this period, or nobody answered.", evidence);
        }
        var sum = experiences.stream().mapToLong(e -> e.experience().score()).sum();
        var mean = BigDecimal.valueOf(sum).divide(BigDecimal.valueOf(evidence.size()), 1, RoundingMode.HALF_UP);
        return new Tally(sum, (long) evidence.size(), mean, reading(experiences, mean), evidence);
    }

    private static Evidence evidence(StatedExperience stated) {
        var e = stated.experience();
        var origin = new Origin(stated.eventId(), EVENT, e.at(), e.personId(), e.referralId());
        return Evidence.of(
                origin,
                Counted.VALUE,
                e.score() + " of 5, " + e.respondent().name().toLowerCase(Locale.ROOT));
    }

    private static String reading(List<StatedExperience> experiences, BigDecimal mean) {
        var asked = experiences.stream()
                .map(StatedExperience::experience)
                .map(Experience::storyToldOnce)
                .filter(told -> told != null)
                .toList();
        var once = asked.stream().filter(Boolean::booleanValue).count();
        var told = asked.isEmpty() ? "" : " " + once + " of " + asked.size() + " said they told their story once.";
        return Words.count(experiences.size(), "answer scores ", "answers score on average ") + mean + " of 5." + told;
    }
}
