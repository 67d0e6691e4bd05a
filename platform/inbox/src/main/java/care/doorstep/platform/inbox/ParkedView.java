package care.doorstep.platform.inbox;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A parked event, for operators.
 *
 * @param reason why it could not be handled; null where it only waits behind another of its key
 */
public record ParkedView(
        UUID eventId,
        String topic,
        int partition,
        long offset,
        String type,
        String key,
        @Nullable String reason,
        Instant parkedAt) {}
