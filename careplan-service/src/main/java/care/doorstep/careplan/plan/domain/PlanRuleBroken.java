package care.doorstep.careplan.plan.domain;

import java.util.List;

/** The request was understood and breaks a rule of the plan; each violation names its field. */
public class PlanRuleBroken extends RuntimeException {

    private final transient List<Violation> violations;

    public PlanRuleBroken(String field, String problem) {
        this(List.of(new Violation(field, problem)));
    }

    public PlanRuleBroken(List<Violation> violations) {
        super("a rule of the plan is broken");
        this.violations = List.copyOf(violations);
    }

    public List<Violation> violations() {
        return violations;
    }

    /** {@code field} is a path within the request, such as {@code goals/0/goalId}. */
    public record Violation(String field, String problem) {}
}
