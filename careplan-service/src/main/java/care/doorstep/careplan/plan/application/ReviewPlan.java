package care.doorstep.careplan.plan.application;

import care.doorstep.careplan.plan.domain.CarePlan;
import care.doorstep.careplan.plan.domain.CarePlan.Active;
import care.doorstep.careplan.plan.domain.CarePlan.Draft;
import care.doorstep.careplan.plan.domain.PlanId;
import care.doorstep.careplan.plan.domain.Review;
import care.doorstep.careplan.plan.domain.Review.Score;
import care.doorstep.careplan.plan.domain.TransitionNotAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The goals of an active plan are scored. */
@ApplicationScoped
public class ReviewPlan {

    private final PlanChanges changes;

    ReviewPlan(PlanChanges changes) {
        this.changes = changes;
    }

    @Transactional
    public CarePlan review(PlanId id, List<Score> scores, @Nullable String note, @Nullable LocalDate nextReviewOn) {
        return changes.end(
                switch (changes.begin(id)) {
                    case Active active ->
                        active.review(
                                new Review(changes.newId(), scores, note, nextReviewOn, changes.me(), changes.now()));
                    case Draft _ -> throw new TransitionNotAllowed(id, "review", "no goals are agreed yet");
                });
    }
}
