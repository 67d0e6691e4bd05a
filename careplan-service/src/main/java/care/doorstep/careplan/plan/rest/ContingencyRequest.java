package care.doorstep.careplan.plan.rest;

import care.doorstep.careplan.plan.domain.Coded;
import care.doorstep.careplan.plan.domain.Trigger;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What should happen when something foreseeable goes wrong, and whom to contact. */
record ContingencyRequest(
        @NotNull @Pattern(regexp = Codes.TRIGGER) String trigger,
        @NotBlank @Size(max = 4000) String whatShouldHappen,
        @Nullable @Size(min = 1, max = 500) String contact) {

    Trigger toDomain() {
        return Coded.of(Trigger.class, trigger);
    }

    @Override
    public String toString() {
        return "ContingencyRequest[]";
    }
}
