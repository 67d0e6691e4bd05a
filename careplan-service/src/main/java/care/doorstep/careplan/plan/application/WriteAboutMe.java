package care.doorstep.careplan.plan.application;

import care.doorstep.careplan.plan.domain.AboutMe;
import care.doorstep.careplan.plan.domain.AboutMe.Words;
import care.doorstep.careplan.plan.domain.CarePlan;
import care.doorstep.careplan.plan.domain.PlanId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** The person's own page is written or rewritten. */
@ApplicationScoped
public class WriteAboutMe {

    private final PlanChanges changes;

    WriteAboutMe(PlanChanges changes) {
        this.changes = changes;
    }

    @Transactional
    public CarePlan write(PlanId id, long seen, Words words) {
        var plan = changes.begin(id, seen);
        return changes.end(plan.write(new AboutMe(words, changes.me(), changes.now())));
    }
}
