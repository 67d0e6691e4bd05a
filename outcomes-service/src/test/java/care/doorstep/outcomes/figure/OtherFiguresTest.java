package care.doorstep.outcomes.figure;

import static org.assertj.core.api.Assertions.assertThat;

import care.doorstep.outcomes.experience.domain.Experience;
import care.doorstep.outcomes.experience.domain.Respondent;
import care.doorstep.outcomes.experience.domain.StatedExperience;
import care.doorstep.outcomes.fact.FactsOf;
import care.doorstep.outcomes.fact.domain.Fact.GoalScored;
import care.doorstep.outcomes.figure.domain.Counted;
import care.doorstep.outcomes.figure.domain.Counts;
import care.doorstep.outcomes.figure.domain.ExperienceScore;
import care.doorstep.outcomes.figure.domain.GoalsAttained;
import care.doorstep.outcomes.figure.domain.StoryRetold;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OtherFiguresTest {

    private final FactsOf k = FactsOf.somebody();

    @Test
    void a_story_is_retold_only_when_a_repeated_assessment_takes_the_history_again() {
        var first = UUID.randomUUID();
        var tally = StoryRetold.of(List.of(
                k.assessed("2026-10-06T09:00:00Z", "ot", true, null),
                k.assessed("2026-10-06T10:00:00Z", "physio", false, null),
                k.assessed("2026-10-06T11:00:00Z", "ot", false, first),
                k.assessed("2026-10-06T12:00:00Z", "ot", true, first)));

        assertThat(tally.value()).isEqualByComparingTo("1");
        assertThat(tally.numerator()).isEqualTo(1);
        assertThat(tally.denominator()).isEqualTo(4);
        assertThat(tally.evidence())
                .filteredOn(e -> e.counted() == Counted.NUMERATOR)
                .hasSize(1);
    }

    @Test
    void no_assessment_is_no_value_rather_than_zero() {
        assertThat(StoryRetold.of(List.of()).value()).isNull();
        assertThat(GoalsAttained.of(List.of()).value()).isNull();
        assertThat(ExperienceScore.of(List.of()).value()).isNull();
    }

    @Test
    void each_goal_counts_as_its_latest_review_left_it() {
        var pain = UUID.randomUUID();
        var respite = UUID.randomUUID();
        var tally = GoalsAttained.of(List.of(
                k.reviewed("2026-11-16T10:00:00Z", new GoalScored(pain, "achieved")),
                k.reviewed(
                        "2026-10-20T10:00:00Z",
                        new GoalScored(pain, "not-achieved"),
                        new GoalScored(respite, "partly-achieved"))));

        assertThat(tally.numerator()).isEqualTo(1);
        assertThat(tally.denominator()).isEqualTo(2);
        assertThat(tally.value()).isEqualByComparingTo("50");
        assertThat(tally.evidence()).extracting(e -> e.how()).contains("a goal was partly achieved");
    }

    @Test
    void experience_is_the_mean_of_the_scores() {
        var tally = ExperienceScore.of(List.of(said(5, true), said(4, false), said(4, null)));

        assertThat(tally.value()).isEqualByComparingTo("4.3");
        assertThat(tally.denominator()).isEqualTo(3);
        assertThat(tally.reading()).contains("1 of 2 said they told their story once");
        assertThat(tally.evidence()).allMatch(e -> e.counted() == Counted.VALUE);
    }

    @Test
    void referrals_and_capacity_escalations_are_counted_one_by_one() {
        assertThat(Counts.referralsReceived(List.of(k.received("2026-10-05T08:00:00Z")))
                        .value())
                .isEqualByComparingTo("1");
        assertThat(Counts.capacityEscalations(List.of()).value()).isEqualByComparingTo("0");
        assertThat(Counts.capacityEscalations(List.of(k.capacityEscalated("2026-10-05T08:30:00Z")))
                        .reading())
                .isEqualTo("1 referral was handed to the hub by a team with no capacity.");
    }

    private StatedExperience said(int score, @Nullable Boolean storyToldOnce) {
        var experience = new Experience(
                UUID.randomUUID(),
                k.person,
                k.referral,
                Respondent.CARER,
                score,
                storyToldOnce,
                "words that stay here",
                "RY9",
                Instant.parse("2026-11-16T11:00:00Z"));
        return new StatedExperience(UUID.randomUUID(), experience);
    }
}
