package care.doorstep.careplan.plan.rest;

import care.doorstep.careplan.plan.domain.AgreedWith;
import care.doorstep.careplan.plan.domain.Coded;
import care.doorstep.careplan.plan.domain.NewGoal;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Goals in the person's words, agreed with the person or a representative. */
record GoalsRequest(
        @NotNull @Pattern(regexp = Codes.AGREED_WITH) String agreedWith,
        @NotEmpty @Size(max = 50) List<@NotNull @Valid GoalText> goals) {

    /** {@code importance} is the person's own score, 1 to 10. */
    record GoalText(
            @NotBlank @Size(max = 2000) String text,
            @Nullable Integer importance) {

        @Override
        public String toString() {
            return "GoalText[]";
        }
    }

    AgreedWith with() {
        return Coded.of(AgreedWith.class, agreedWith);
    }

    List<NewGoal> toDomain() {
        return goals.stream().map(g -> new NewGoal(g.text(), g.importance())).toList();
    }

    @Override
    public String toString() {
        return "GoalsRequest[]";
    }
}
