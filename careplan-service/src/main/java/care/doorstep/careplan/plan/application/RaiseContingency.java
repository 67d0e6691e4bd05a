package care.doorstep.careplan.plan.application;

import care.doorstep.careplan.plan.domain.CarePlan;
import care.doorstep.careplan.plan.domain.Contingency;
import care.doorstep.careplan.plan.domain.PlanId;
import care.doorstep.careplan.plan.domain.Trigger;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;

/** What should happen when something foreseeable goes wrong. */
@ApplicationScoped
public class RaiseContingency {

    private final PlanChanges changes;

    RaiseContingency(PlanChanges changes) {
        this.changes = changes;
    }

    @Transactional
    public CarePlan raise(PlanId id, Trigger trigger, String whatShouldHappen, @Nullable String contact) {
        var plan = changes.begin(id);
        return changes.end(plan.raise(
                new Contingency(changes.newId(), trigger, whatShouldHappen, contact, changes.me(), changes.now())));
    }
}
