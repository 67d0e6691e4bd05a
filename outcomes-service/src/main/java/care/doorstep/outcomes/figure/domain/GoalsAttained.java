package care.doorstep.outcomes.figure.domain;

import care.doorstep.outcomes.fact.domain.Fact;
import care.doorstep.outcomes.fact.domain.Fact.GoalScored;
import care.doorstep.outcomes.fact.domain.Fact.PlanReviewed;
import care.doorstep.outcomes.fact.domain.Origin;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The share of people's own goals that were achieved at their latest review in the period. */
public final class GoalsAttained {

    private static final Comparator<PlanReviewed> OLDEST_FIRST =
            Comparator.comparing(PlanReviewed::at).thenComparing(Fact::origin, Origin.OLDEST_FIRST);

    private GoalsAttained() {}

    public static Tally of(List<PlanReviewed> reviews) {
        var inOrder = reviews.stream().sorted(OLDEST_FIRST).toList();
        Map<UUID, PlanReviewed> latest = new HashMap<>();
        inOrder.forEach(review -> review.goals().forEach(goal -> latest.put(goal.goalId(), review)));
        var evidence = new ArrayList<Evidence>();
        for (var review : inOrder) {
            review.goals().stream()
                    .filter(goal -> review.equals(latest.get(goal.goalId())))
                    .forEach(goal -> evidence.add(evidence(review, goal)));
        }
        return Tally.share(evidence, reading(evidence));
    }

    private static Evidence evidence(PlanReviewed review, GoalScored goal) {
        var how = "a goal was " + goal.attainment().replace('-', ' ');
        return Evidence.of(review.origin(), Counted.in(goal.achieved()), how);
    }

    private static String reading(List<Evidence> goals) {
        return goals.isEmpty()
                ? "No goal was reviewed in this period."
                : Tally.numerators(goals) + " of "
                        + Words.count(goals.size(), "reviewed goal was", "reviewed goals were") + " achieved.";
    }
}
