package care.doorstep.careplan.plan.rest;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** The action is done. */
record CompletionRequest(@Nullable @Size(max = 4000) String note) {

    @Override
    public String toString() {
        return "CompletionRequest[]";
    }
}
