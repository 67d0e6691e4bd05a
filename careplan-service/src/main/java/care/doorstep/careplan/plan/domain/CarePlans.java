package care.doorstep.careplan.plan.domain;

import care.doorstep.careplan.person.domain.PersonId;
import java.util.Optional;

/** Where plans are kept. */
public interface CarePlans {

    Optional<CarePlan> of(PersonId personId);

    /**
     * Nobody else changes the plan until this transaction ends: appends by several professionals at once follow one
     * another instead of failing.
     *
     * @throws PlanNotFound when there is none
     */
    CarePlan getForChange(PlanId planId);

    /** The plan that holds an action, for a change. */
    CarePlan getForChangeByAction(ActionId actionId);

    /**
     * Writes the state, with its next version, and the event in one transaction.
     *
     * @return the plan as it now is
     */
    CarePlan save(Step step);
}
