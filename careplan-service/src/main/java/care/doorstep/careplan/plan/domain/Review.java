package care.doorstep.careplan.plan.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A review scores how far each goal was reached. */
public record Review(
        UUID id,
        List<Score> scores,
        @Nullable String note,
        @Nullable LocalDate nextReviewOn,
        Professional reviewedBy,
        Instant at) {

    public Review {
        scores = List.copyOf(scores);
    }

    @Override
    public String toString() {
        return "Review[" + id + "]";
    }

    public record Score(GoalId goalId, Attainment attainment) {}
}
