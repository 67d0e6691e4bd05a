package care.doorstep.platform.outbox;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An event about to be stated.
 *
 * @param topic Kafka topic, which this service owns
 * @param key partition key: order is kept per key
 * @param type short name such as {@code referral.received}; on the wire {@code care.doorstep.referral.received.v1}
 * @param data the body, a record that Jackson can write
 * @param subject whom or what the event is about, normally the person's id
 * @param time when it happened
 * @param correlationId the journey; null takes it from the request or event being handled
 * @param causationId what led to this; null takes it from the request or event being handled
 */
public record NewEvent(
        String topic,
        String key,
        String type,
        Object data,
        @Nullable String subject,
        Instant time,
        @Nullable String correlationId,
        @Nullable String causationId) {

    /** An event about a person. */
    public static NewEvent of(String topic, UUID personId, String type, Object data, Instant time) {
        return new NewEvent(topic, personId.toString(), type, data, personId.toString(), time, null, null);
    }

    /** The same event, on this journey and for this reason. */
    public NewEvent correlated(@Nullable String correlation, @Nullable String causation) {
        return new NewEvent(topic, key, type, data, subject, time, correlation, causation);
    }

    /** The same event without any link to the journey that led to it, and a random id: for pseudonymised topics. */
    public NewEvent untraceable() {
        return correlated("", "");
    }

    boolean traceable() {
        return correlationId == null || !correlationId.isEmpty();
    }

    @Override
    public String toString() {
        return "NewEvent[" + type + "]";
    }
}
