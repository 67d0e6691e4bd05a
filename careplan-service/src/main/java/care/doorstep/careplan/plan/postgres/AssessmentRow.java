package care.doorstep.careplan.plan.postgres;

import care.doorstep.careplan.plan.domain.Assessment;
import care.doorstep.careplan.plan.domain.AssessmentId;
import care.doorstep.careplan.plan.domain.Coded;
import care.doorstep.careplan.plan.domain.Discipline;
import care.doorstep.careplan.plan.domain.RepeatReason;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "assessment")
class AssessmentRow extends SignedRow {

    @Id
    public UUID assessmentId;

    public String discipline;
    public String summary;
    public @Nullable String history;
    public @Nullable UUID repeats;
    public @Nullable String repeatReason;
    public Instant assessedAt;

    static AssessmentRow of(Assessment a) {
        var row = new AssessmentRow();
        row.assessmentId = a.id().value();
        row.discipline = a.discipline().code();
        row.summary = a.summary();
        row.history = a.history();
        row.repeats = a.repeats() == null ? null : a.repeats().value();
        row.repeatReason = a.repeatReason() == null ? null : a.repeatReason().code();
        row.assessedAt = a.assessedAt();
        row.signed(a.assessor());
        return row;
    }

    Assessment toDomain() {
        return new Assessment(
                new AssessmentId(assessmentId),
                Coded.of(Discipline.class, discipline),
                summary,
                history,
                repeats == null ? null : new AssessmentId(repeats),
                repeatReason == null ? null : Coded.of(RepeatReason.class, repeatReason),
                by(),
                assessedAt);
    }
}
