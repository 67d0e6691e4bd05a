package care.doorstep.careplan.plan.rest;

import care.doorstep.careplan.plan.domain.Coordination;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** The one named coordinator and the deputy, as people know them. */
record CoordinatorRequest(
        @NotBlank @Size(max = 200) String coordinator,
        @Nullable @Size(min = 1, max = 200) String deputy) {

    Coordination toDomain() {
        return new Coordination(coordinator, deputy);
    }

    @Override
    public String toString() {
        return "CoordinatorRequest[]";
    }
}
