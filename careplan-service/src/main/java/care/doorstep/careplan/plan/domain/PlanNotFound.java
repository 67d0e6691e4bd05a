package care.doorstep.careplan.plan.domain;

/** There is no such plan, or no such part in it. */
public class PlanNotFound extends RuntimeException {

    public PlanNotFound() {
        super("no such plan");
    }
}
