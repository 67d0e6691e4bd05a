package care.doorstep.careplan.plan.application;

import care.doorstep.careplan.person.domain.PersonId;
import care.doorstep.careplan.plan.domain.CarePlan;
import care.doorstep.careplan.plan.domain.CarePlans;
import care.doorstep.careplan.plan.domain.Identity;
import care.doorstep.careplan.plan.domain.PlanId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A team accepted the person: a draft opens, unless the person has a plan. */
@ApplicationScoped
public class OpenPlan {

    private final CarePlans plans;
    private final PlanChanges changes;

    OpenPlan(CarePlans plans, PlanChanges changes) {
        this.plans = plans;
        this.changes = changes;
    }

    @Transactional
    public void open(PersonId person, UUID caseId, UUID referralId, @Nullable String correlationId) {
        if (plans.of(person).isPresent()) {
            return;
        }
        var plan = new PlanId(changes.newId());
        plans.save(CarePlan.open(new Identity(plan, person, caseId, referralId, correlationId, changes.now())));
    }
}
