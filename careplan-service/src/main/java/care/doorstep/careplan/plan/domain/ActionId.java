package care.doorstep.careplan.plan.domain;

import java.util.UUID;

/** Names one action or instruction. */
public record ActionId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
