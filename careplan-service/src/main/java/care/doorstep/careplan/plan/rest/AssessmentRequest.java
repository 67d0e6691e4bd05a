package care.doorstep.careplan.plan.rest;

import care.doorstep.careplan.plan.domain.AssessmentId;
import care.doorstep.careplan.plan.domain.Coded;
import care.doorstep.careplan.plan.domain.Discipline;
import care.doorstep.careplan.plan.domain.NewAssessment;
import care.doorstep.careplan.plan.domain.RepeatReason;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** {@code history} only where the person's story was taken; {@code repeats} and its reason only where ground is gone over again. */
record AssessmentRequest(
        @NotNull @Pattern(regexp = Codes.DISCIPLINE) String discipline,
        @NotBlank @Size(max = 8000) String summary,
        @Nullable @Size(min = 1, max = 8000) String history,
        @Nullable UUID repeats,
        @Nullable @Pattern(regexp = Codes.REPEAT_REASON) String repeatReason) {

    NewAssessment toDomain() {
        return new NewAssessment(
                Coded.of(Discipline.class, discipline),
                summary,
                history,
                repeats == null ? null : new AssessmentId(repeats),
                repeatReason == null ? null : Coded.of(RepeatReason.class, repeatReason));
    }

    @Override
    public String toString() {
        return "AssessmentRequest[]";
    }
}
