package care.doorstep.careplan.plan.domain;

/** One move of the plan: the state it leads to and the event that says so. */
public record Step(CarePlan next, PlanEvent event) {}
