package care.doorstep.careplan.plan.domain;

import java.util.UUID;

/** Names one assessment, so that a later one can say what it repeats. */
public record AssessmentId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
