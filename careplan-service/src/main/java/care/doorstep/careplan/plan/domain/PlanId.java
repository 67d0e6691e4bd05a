package care.doorstep.careplan.plan.domain;

import java.util.UUID;

/** Names one plan. */
public record PlanId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
