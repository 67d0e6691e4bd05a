package care.doorstep.careplan.plan.domain;

import care.doorstep.careplan.plan.domain.PlanRuleBroken.Violation;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;

/** What a review must hold before it counts. */
final class Reviews {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private Reviews() {}

    static void check(Review review, Entries entries) {
        var violations = new ArrayList<Violation>();
        if (review.scores().isEmpty()) {
            violations.add(new Violation("goals", "score at least one goal"));
        }
        var seen = new HashSet<GoalId>();
        for (int i = 0; i < review.scores().size(); i++) {
            var goal = review.scores().get(i).goalId();
            if (entries.goal(goal).isEmpty()) {
                violations.add(new Violation("goals/" + i + "/goalId", "is not a goal of this plan"));
            } else if (!seen.add(goal)) {
                violations.add(new Violation("goals/" + i + "/goalId", "is scored twice"));
            }
        }
        var next = review.nextReviewOn();
        if (next != null && !next.isAfter(review.at().atZone(LONDON).toLocalDate())) {
            violations.add(new Violation("nextReviewOn", "must lie after the review"));
        }
        if (!violations.isEmpty()) {
            throw new PlanRuleBroken(violations);
        }
    }
}
