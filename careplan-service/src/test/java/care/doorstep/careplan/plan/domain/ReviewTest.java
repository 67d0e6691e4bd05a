package care.doorstep.careplan.plan.domain;

import static care.doorstep.careplan.plan.domain.PlanFixture.OT;
import static care.doorstep.careplan.plan.domain.PlanFixture.active;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import care.doorstep.careplan.plan.domain.CarePlan.Active;
import care.doorstep.careplan.plan.domain.PlanRuleBroken.Violation;
import care.doorstep.careplan.plan.domain.Review.Score;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReviewTest {

    /** Half past midnight in London, still the day before in UTC. */
    private static final Instant AFTER_MIDNIGHT = Instant.parse("2026-06-30T23:30:00Z");

    private final Active plan = (Active) active();
    private final GoalId pain = plan.entries().goals().get(0).id();
    private final GoalId falls = plan.entries().goals().get(1).id();

    @Test
    void a_review_marks_the_goals_it_scored_and_leaves_the_others() {
        var reviewed = plan.review(review(List.of(new Score(falls, Attainment.PARTLY_ACHIEVED)), null));
        assertThat(reviewed.next().entries().goals())
                .extracting(Goal::attainment)
                .containsExactly(null, Attainment.PARTLY_ACHIEVED);
        assertThat(reviewed.event()).isInstanceOf(PlanEvent.Reviewed.class);
    }

    @Test
    void a_later_review_scores_again() {
        var first = (Active) plan.review(review(List.of(new Score(pain, Attainment.NOT_ACHIEVED)), null))
                .next();
        var second = first.review(review(List.of(new Score(pain, Attainment.ACHIEVED)), null));
        assertThat(second.next().entries().goals().getFirst().attainment()).isEqualTo(Attainment.ACHIEVED);
        assertThat(second.next().entries().reviews()).hasSize(2);
    }

    @Test
    void only_goals_of_this_plan_are_scored_each_once_and_at_least_one() {
        assertRefused(review(List.of(), null), "goals");
        assertRefused(
                review(List.of(new Score(new GoalId(UUID.randomUUID()), Attainment.ACHIEVED)), null), "goals/0/goalId");
        var twice = List.of(new Score(pain, Attainment.ACHIEVED), new Score(pain, Attainment.NOT_ACHIEVED));
        assertRefused(review(twice, null), "goals/1/goalId");
    }

    @Test
    void the_next_review_lies_after_today_in_london() {
        var scores = List.of(new Score(pain, Attainment.ACHIEVED));
        assertRefused(review(scores, LocalDate.of(2026, 7, 1)), "nextReviewOn");
        assertThat(plan.review(review(scores, LocalDate.of(2026, 7, 2))).event())
                .isNotNull();
    }

    private static Review review(List<Score> scores, @Nullable LocalDate next) {
        return new Review(UUID.randomUUID(), scores, null, next, OT, AFTER_MIDNIGHT);
    }

    private void assertRefused(Review review, String field) {
        assertThatThrownBy(() -> plan.review(review))
                .asInstanceOf(type(PlanRuleBroken.class))
                .extracting(e -> e.violations().stream().map(Violation::field).toList())
                .isEqualTo(List.of(field));
    }
}
