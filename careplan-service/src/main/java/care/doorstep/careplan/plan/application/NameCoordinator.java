package care.doorstep.careplan.plan.application;

import care.doorstep.careplan.plan.domain.CarePlan;
import care.doorstep.careplan.plan.domain.Coordination;
import care.doorstep.careplan.plan.domain.PlanId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** The person gets one named coordinator and a deputy. */
@ApplicationScoped
public class NameCoordinator {

    private final PlanChanges changes;

    NameCoordinator(PlanChanges changes) {
        this.changes = changes;
    }

    @Transactional
    public CarePlan name(PlanId id, long seen, Coordination named) {
        var plan = changes.begin(id, seen);
        return changes.end(plan.nameCoordinator(named, changes.now()));
    }
}
