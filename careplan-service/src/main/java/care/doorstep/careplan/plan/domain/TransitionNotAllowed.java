package care.doorstep.careplan.plan.domain;

/** The step does not exist in the state that the plan, or its part, is in. */
public class TransitionNotAllowed extends RuntimeException {

    public TransitionNotAllowed(Object id, String step, String because) {
        super(step + " is not possible for " + id + ": " + because);
    }
}
