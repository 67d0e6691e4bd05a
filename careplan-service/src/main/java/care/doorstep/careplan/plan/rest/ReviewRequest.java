package care.doorstep.careplan.plan.rest;

import care.doorstep.careplan.plan.domain.Attainment;
import care.doorstep.careplan.plan.domain.Coded;
import care.doorstep.careplan.plan.domain.GoalId;
import care.doorstep.careplan.plan.domain.Review.Score;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How far each goal was reached. */
record ReviewRequest(
        @NotEmpty @Size(max = 50) List<@NotNull @Valid GoalScore> goals,
        @Nullable @Size(max = 8000) String note,
        @Nullable LocalDate nextReviewOn) {

    /** One goal and how far it was reached. */
    record GoalScore(
            @NotNull UUID goalId,
            @NotNull @Pattern(regexp = Codes.ATTAINMENT) String attainment) {}

    List<Score> toDomain() {
        return goals.stream()
                .map(g -> new Score(new GoalId(g.goalId()), Coded.of(Attainment.class, g.attainment())))
                .toList();
    }

    @Override
    public String toString() {
        return "ReviewRequest[]";
    }
}
