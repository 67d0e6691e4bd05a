package care.doorstep.careplan.plan.domain;

import java.time.Instant;

/** The person's story as it was last told, and the assessment in which it was taken. */
public record History(String text, Professional takenBy, Instant takenAt, AssessmentId assessmentId) {

    @Override
    public String toString() {
        return "History[" + assessmentId + "]";
    }
}
