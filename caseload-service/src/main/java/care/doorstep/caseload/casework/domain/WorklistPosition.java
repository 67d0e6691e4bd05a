package care.doorstep.caseload.casework.domain;

import java.time.Instant;

/** A place in a team's list: the deadline of a case and its id. */
public record WorklistPosition(Instant deadline, CaseId id) {
    /** The clock's due time, or without a clock the time the offer expires. */
    public static WorklistPosition of(Case one) {
        var due = one.offer().clockDueAt();
        return new WorklistPosition(due == null ? one.offer().expiresAt() : due, one.id());
    }
}
