package care.doorstep.careplan.plan.application;

import care.doorstep.careplan.plan.domain.CarePlan;
import care.doorstep.careplan.plan.domain.MdtDecision;
import care.doorstep.careplan.plan.domain.MdtDecision.Attendee;
import care.doorstep.careplan.plan.domain.PlanId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** A case conference decides. */
@ApplicationScoped
public class RecordMdtDecision {

    private final PlanChanges changes;

    RecordMdtDecision(PlanChanges changes) {
        this.changes = changes;
    }

    @Transactional
    public CarePlan record(PlanId id, List<Attendee> attendees, boolean withRepresentative, String decision) {
        var plan = changes.begin(id);
        return changes.end(plan.recordDecision(new MdtDecision(
                changes.newId(), attendees, withRepresentative, decision, changes.me(), changes.now())));
    }
}
