package care.doorstep.careplan.plan.rest;

import care.doorstep.careplan.plan.domain.Action.Task;
import care.doorstep.careplan.plan.domain.ActionKind;
import care.doorstep.careplan.plan.domain.Coded;
import care.doorstep.careplan.plan.domain.Discipline;
import care.doorstep.careplan.plan.domain.GoalId;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who is to do what, towards which goal, by when. An instruction is for a care agency. */
record ActionRequest(
        @Nullable UUID goalId,
        @NotBlank @Size(max = 4000) String what,
        @NotNull @Pattern(regexp = Codes.KIND) String kind,
        @NotNull @Pattern(regexp = Codes.ODS_CODE) String ownerOrganisation,
        @Nullable @Pattern(regexp = Codes.DISCIPLINE) String ownerDiscipline,
        @Nullable LocalDate dueOn) {

    Task toDomain() {
        return new Task(
                Coded.of(ActionKind.class, kind),
                what,
                goalId == null ? null : new GoalId(goalId),
                ownerOrganisation,
                ownerDiscipline == null ? null : Coded.of(Discipline.class, ownerDiscipline),
                dueOn);
    }

    @Override
    public String toString() {
        return "ActionRequest[]";
    }
}
