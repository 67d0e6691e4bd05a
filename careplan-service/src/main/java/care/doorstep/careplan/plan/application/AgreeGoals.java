package care.doorstep.careplan.plan.application;

import care.doorstep.careplan.plan.domain.AgreedWith;
import care.doorstep.careplan.plan.domain.CarePlan;
import care.doorstep.careplan.plan.domain.GoalId;
import care.doorstep.careplan.plan.domain.NewGoal;
import care.doorstep.careplan.plan.domain.PlanId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** The person, or their representative, agrees goals; a draft becomes active. */
@ApplicationScoped
public class AgreeGoals {

    private final PlanChanges changes;

    AgreeGoals(PlanChanges changes) {
        this.changes = changes;
    }

    @Transactional
    public CarePlan agree(PlanId id, long seen, AgreedWith with, List<NewGoal> goals) {
        var plan = changes.begin(id, seen);
        return changes.end(plan.agreeGoals(goals, with, () -> new GoalId(changes.newId()), changes.now()));
    }
}
