package care.doorstep.platform.inbox;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An event of another service (or of our own), as it came from Kafka.
 *
 * @param id the event's id: the same on every delivery
 * @param key partition key, normally the person's id
 * @param type short name such as {@code referral.received}
 * @param data the body; a null node for a tombstone
 * @param time when it happened
 * @param traceparent W3C trace context of the producer
 */
public record ReceivedEvent(
        UUID id,
        String topic,
        String key,
        String type,
        JsonNode data,
        Instant time,
        @Nullable String subject,
        @Nullable String correlationId,
        @Nullable String causationId,
        @Nullable String traceparent,
        int partition,
        long offset) {

    static final String TOMBSTONE = "tombstone";
    static final String UNREADABLE = "unreadable";

    /** No body under a key: the subject is erased. A body that could not be read is not that. */
    public boolean tombstone() {
        return data.isNull() && type.equals(TOMBSTONE);
    }

    /** Kept only to be seen by an operator. */
    boolean unreadable() {
        return type.equals(UNREADABLE);
    }

    /** The body as the consumer's own narrow record; fields it does not know are ignored. */
    public <T> T as(Class<T> narrow) {
        return EventJson.read(data, narrow);
    }

    @Override
    public String toString() {
        return "ReceivedEvent[" + id + " " + type + "]";
    }
}
