package care.doorstep.careplan.plan.application;

import care.doorstep.careplan.plan.domain.Action.Task;
import care.doorstep.careplan.plan.domain.ActionId;
import care.doorstep.careplan.plan.domain.CarePlan;
import care.doorstep.careplan.plan.domain.PlanId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Somebody is to do something: an action of a team, or an instruction to a care agency. */
@ApplicationScoped
public class PlanAction {

    private final PlanChanges changes;

    PlanAction(PlanChanges changes) {
        this.changes = changes;
    }

    @Transactional
    public CarePlan plan(PlanId id, Task task) {
        var plan = changes.begin(id);
        return changes.end(plan.plan(new ActionId(changes.newId()), task, changes.me(), changes.now()));
    }
}
