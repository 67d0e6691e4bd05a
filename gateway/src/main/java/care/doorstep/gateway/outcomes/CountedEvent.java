package care.doorstep.gateway.outcomes;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One event that went into a figure. */
public record CountedEvent(
        String eventId,
        String type,
        Instant at,
        @Nullable String referralId,
        @Nullable String counted,
        @Nullable String how) {}
