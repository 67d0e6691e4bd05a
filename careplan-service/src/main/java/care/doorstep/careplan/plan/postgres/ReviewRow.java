package care.doorstep.careplan.plan.postgres;

import care.doorstep.careplan.plan.domain.Attainment;
import care.doorstep.careplan.plan.domain.Coded;
import care.doorstep.careplan.plan.domain.GoalId;
import care.doorstep.careplan.plan.domain.Review;
import care.doorstep.careplan.plan.domain.Review.Score;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "review")
class ReviewRow extends SignedRow {

    @Id
    public UUID reviewId;

    public @Nullable String note;
    public @Nullable LocalDate nextReviewOn;
    public Instant reviewedAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "review_score", joinColumns = @JoinColumn(name = "review_id"))
    @OrderColumn(name = "position")
    public List<ScoreColumns> scores = new ArrayList<>();

    @Embeddable
    record ScoreColumns(UUID goalId, String attainment) {}

    static ReviewRow of(Review r) {
        var row = new ReviewRow();
        row.reviewId = r.id();
        row.note = r.note();
        row.nextReviewOn = r.nextReviewOn();
        row.reviewedAt = r.at();
        r.scores()
                .forEach(s -> row.scores.add(
                        new ScoreColumns(s.goalId().value(), s.attainment().code())));
        row.signed(r.reviewedBy());
        return row;
    }

    Review toDomain() {
        var scored = scores.stream()
                .map(s -> new Score(new GoalId(s.goalId()), Coded.of(Attainment.class, s.attainment())))
                .toList();
        return new Review(reviewId, scored, note, nextReviewOn, by(), reviewedAt);
    }
}
