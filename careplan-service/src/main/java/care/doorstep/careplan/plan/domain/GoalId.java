package care.doorstep.careplan.plan.domain;

import java.util.UUID;

/** Names one goal, for actions and reviews to point at. */
public record GoalId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
