package care.doorstep.careplan.plan.domain;

/** Where a plan's events are stated. */
public interface PlanEvents {

    void publish(PlanEvent event);
}
