package care.doorstep.careplan.relationship.domain;

import care.doorstep.careplan.person.domain.PersonId;
import java.time.Instant;
import java.util.UUID;

/** A user opened a person's record without a relationship, and said why. */
public record BreakGlass(
        UUID id,
        PersonId personId,
        String userId,
        String organisation,
        ReasonCode reasonCode,
        String reason,
        Instant at,
        Instant expiresAt) {

    @Override
    public String toString() {
        return "BreakGlass[" + id + "]";
    }
}
