package care.doorstep.outcomes.figure.rest;

import care.doorstep.outcomes.figure.domain.Evidence;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * @param counted numerator, denominator-only or value
 * @param how what the event meant for the figure
 * @param alongside ids of the other events that went into it
 */
record EvidenceAnswer(
        UUID eventId,
        String type,
        Instant at,
        @Nullable UUID referralId,

        @Schema(enumeration = {"numerator", "denominator-only", "value"})
        String counted,

        String how,
        List<UUID> alongside) {

    static EvidenceAnswer of(Evidence evidence) {
        var event = evidence.event();
        return new EvidenceAnswer(
                event.eventId(),
                event.type(),
                event.time(),
                event.referralId(),
                evidence.counted().code(),
                evidence.how(),
                evidence.alongside());
    }
}
