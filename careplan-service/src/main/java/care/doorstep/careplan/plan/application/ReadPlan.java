package care.doorstep.careplan.plan.application;

import care.doorstep.careplan.person.domain.PersonId;
import care.doorstep.careplan.plan.domain.CarePlan;
import care.doorstep.careplan.plan.domain.CarePlans;
import care.doorstep.careplan.plan.domain.PlanNotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Somebody with a legitimate relationship reads the person's plan. */
@ApplicationScoped
public class ReadPlan {

    private final CarePlans plans;
    private final PlanAccess access;

    ReadPlan(CarePlans plans, PlanAccess access) {
        this.plans = plans;
        this.access = access;
    }

    /** @throws PlanNotFound when there is none */
    @Transactional
    public CarePlan of(PersonId person) {
        access.requireSight(person, "care-plan");
        return plans.of(person).orElseThrow(PlanNotFound::new);
    }
}
