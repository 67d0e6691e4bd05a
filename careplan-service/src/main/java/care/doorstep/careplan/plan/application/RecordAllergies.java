package care.doorstep.careplan.plan.application;

import care.doorstep.careplan.plan.domain.Allergies;
import care.doorstep.careplan.plan.domain.Allergies.Allergy;
import care.doorstep.careplan.plan.domain.CarePlan;
import care.doorstep.careplan.plan.domain.PlanId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** Somebody asked about allergies and got an answer. */
@ApplicationScoped
public class RecordAllergies {

    private final PlanChanges changes;

    RecordAllergies(PlanChanges changes) {
        this.changes = changes;
    }

    @Transactional
    public CarePlan noneKnown(PlanId id, long seen) {
        var plan = changes.begin(id, seen);
        var at = changes.now();
        return changes.end(plan.record(new Allergies.NoneKnown(changes.me(), at), at));
    }

    @Transactional
    public CarePlan record(PlanId id, long seen, List<Allergy> items) {
        var plan = changes.begin(id, seen);
        var at = changes.now();
        return changes.end(plan.record(new Allergies.Recorded(items, changes.me(), at), at));
    }
}
