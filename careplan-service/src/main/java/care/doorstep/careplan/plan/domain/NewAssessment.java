package care.doorstep.careplan.plan.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What an assessor hands in. */
public record NewAssessment(
        Discipline discipline,
        String summary,
        @Nullable String history,
        @Nullable AssessmentId repeats,
        @Nullable RepeatReason repeatReason) {

    Assessment by(AssessmentId id, Professional assessor, Instant at) {
        return new Assessment(id, discipline, summary, history, repeats, repeatReason, assessor, at);
    }

    @Override
    public String toString() {
        return "NewAssessment[" + discipline + "]";
    }
}
