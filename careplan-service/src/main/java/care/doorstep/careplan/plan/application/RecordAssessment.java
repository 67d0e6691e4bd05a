package care.doorstep.careplan.plan.application;

import care.doorstep.careplan.plan.domain.AssessmentId;
import care.doorstep.careplan.plan.domain.CarePlan;
import care.doorstep.careplan.plan.domain.NewAssessment;
import care.doorstep.careplan.plan.domain.PlanId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** An assessor of any organisation with a relationship adds an assessment. */
@ApplicationScoped
public class RecordAssessment {

    private final PlanChanges changes;

    RecordAssessment(PlanChanges changes) {
        this.changes = changes;
    }

    @Transactional
    public CarePlan record(PlanId id, NewAssessment assessment) {
        var plan = changes.beginWithSight(id);
        var assessmentId = new AssessmentId(changes.newId());
        return changes.end(plan.recordAssessment(assessmentId, assessment, changes.me(), changes.now()));
    }
}
