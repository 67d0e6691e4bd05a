package care.doorstep.careplan.plan.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One discipline's assessment (PRSB: formulation). {@code history} is the person's story where this assessor took it;
 * {@code repeats} names the earlier assessment that it goes over again.
 */
public record Assessment(
        AssessmentId id,
        Discipline discipline,
        String summary,
        @Nullable String history,
        @Nullable AssessmentId repeats,
        @Nullable RepeatReason repeatReason,
        Professional assessor,
        Instant assessedAt) {

    public boolean tookHistory() {
        return history != null;
    }

    @Override
    public String toString() {
        return "Assessment[" + id + ", " + discipline + "]";
    }
}
