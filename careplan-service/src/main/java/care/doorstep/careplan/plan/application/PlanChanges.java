package care.doorstep.careplan.plan.application;

import care.doorstep.careplan.plan.domain.ActionId;
import care.doorstep.careplan.plan.domain.CarePlan;
import care.doorstep.careplan.plan.domain.CarePlans;
import care.doorstep.careplan.plan.domain.PlanId;
import care.doorstep.careplan.plan.domain.Professional;
import care.doorstep.careplan.plan.domain.StalePlan;
import care.doorstep.careplan.plan.domain.Step;
import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** How every change to a plan begins and ends. Permission is settled before versions are compared. */
@ApplicationScoped
public class PlanChanges {

    private static final String RESOURCE = "care-plan";

    private final CarePlans plans;
    private final PlanAccess access;
    private final Clock clock;

    PlanChanges(CarePlans plans, PlanAccess access, Clock clock) {
        this.plans = plans;
        this.access = access;
        this.clock = clock;
    }

    /** For a team that has accepted the person. */
    CarePlan begin(PlanId id) {
        var plan = plans.getForChange(id);
        access.requireCase(plan.personId(), RESOURCE);
        return plan;
    }

    /** For a team that has accepted the person, and has seen the plan as it now is. */
    CarePlan begin(PlanId id, long seen) {
        return seenAt(begin(id), seen);
    }

    CarePlan begin(ActionId id, long seen) {
        var plan = plans.getForChangeByAction(id);
        access.requireCase(plan.personId(), RESOURCE);
        return seenAt(plan, seen);
    }

    /** For anybody with a legitimate relationship. */
    CarePlan beginWithSight(PlanId id) {
        var plan = plans.getForChange(id);
        access.requireSight(plan.personId(), RESOURCE);
        return plan;
    }

    CarePlan end(Step step) {
        return plans.save(step);
    }

    Professional me() {
        return access.me();
    }

    /** To the microsecond, as the database keeps it. */
    public Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    public UUID newId() {
        return UuidCreator.getTimeOrderedEpoch();
    }

    private static CarePlan seenAt(CarePlan plan, long seen) {
        var current = plan.contents().version();
        if (current != seen) {
            throw new StalePlan(current);
        }
        return plan;
    }
}
