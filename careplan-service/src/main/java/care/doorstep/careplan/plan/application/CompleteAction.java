package care.doorstep.careplan.plan.application;

import care.doorstep.careplan.plan.domain.ActionId;
import care.doorstep.careplan.plan.domain.CarePlan;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;

/** An action is done. */
@ApplicationScoped
public class CompleteAction {

    private final PlanChanges changes;

    CompleteAction(PlanChanges changes) {
        this.changes = changes;
    }

    @Transactional
    public CarePlan complete(ActionId id, long seen, @Nullable String note) {
        var plan = changes.begin(id, seen);
        return changes.end(plan.complete(id, note, changes.me(), changes.now()));
    }
}
