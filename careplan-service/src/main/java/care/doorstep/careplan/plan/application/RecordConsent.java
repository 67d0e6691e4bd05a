package care.doorstep.careplan.plan.application;

import care.doorstep.careplan.plan.domain.CarePlan;
import care.doorstep.careplan.plan.domain.Consent;
import care.doorstep.careplan.plan.domain.PlanId;
import care.doorstep.careplan.plan.domain.SharingBasis;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** The basis for sharing the plan is recorded. */
@ApplicationScoped
public class RecordConsent {

    private final PlanChanges changes;

    RecordConsent(PlanChanges changes) {
        this.changes = changes;
    }

    @Transactional
    public CarePlan record(PlanId id, SharingBasis basis, String withWhom) {
        var plan = changes.begin(id);
        return changes.end(plan.record(new Consent(changes.newId(), basis, withWhom, changes.me(), changes.now())));
    }
}
