package care.doorstep.platform.inbox;

import care.doorstep.platform.outbox.WireType;
import com.fasterxml.jackson.databind.node.NullNode;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/** Reads CloudEvents in Kafka's binary mode. */
final class EventRecords {

    private EventRecords() {}

    /** The event in the record; {@link UnreadableEvent} where there is none. */
    static ReceivedEvent read(ConsumerRecord<String, byte[]> kafka) {
        return kafka.value() == null
                ? event(kafka, NullNode.getInstance(), ReceivedEvent.TOMBSTONE)
                : event(kafka, EventJson.tree(kafka.value()), WireType.name(type(kafka)));
    }

    /** What can be said of a record that cannot be read, enough to park it. */
    static ReceivedEvent unreadable(ConsumerRecord<String, byte[]> kafka) {
        return event(kafka, NullNode.getInstance(), ReceivedEvent.UNREADABLE);
    }

    private static String type(ConsumerRecord<String, byte[]> kafka) {
        var value = header(kafka, "ce_type");
        if (value == null) {
            throw new UnreadableEvent("header ce_type is missing", new IllegalArgumentException("ce_type"));
        }
        return value;
    }

    private static ReceivedEvent event(
            ConsumerRecord<String, byte[]> kafka, com.fasterxml.jackson.databind.JsonNode data, String type) {
        return new ReceivedEvent(
                id(kafka),
                kafka.topic(),
                kafka.key() == null ? kafka.topic() + "-" + kafka.partition() : kafka.key(),
                type,
                data,
                time(kafka),
                header(kafka, "ce_subject"),
                header(kafka, "ce_correlationid"),
                header(kafka, "ce_causationid"),
                header(kafka, "traceparent"),
                kafka.partition(),
                kafka.offset());
    }

    private static UUID id(ConsumerRecord<String, byte[]> kafka) {
        var id = header(kafka, "ce_id");
        try {
            return UUID.fromString(id == null ? "" : id);
        } catch (IllegalArgumentException e) {
            var place = kafka.topic() + "/" + kafka.partition() + "/" + kafka.offset();
            return UUID.nameUUIDFromBytes(place.getBytes(StandardCharsets.UTF_8));
        }
    }

    private static Instant time(ConsumerRecord<String, byte[]> kafka) {
        var time = header(kafka, "ce_time");
        try {
            return time == null
                    ? Instant.ofEpochMilli(kafka.timestamp())
                    : OffsetDateTime.parse(time).toInstant();
        } catch (DateTimeException e) {
            return Instant.ofEpochMilli(kafka.timestamp());
        }
    }

    private static @Nullable String header(ConsumerRecord<String, byte[]> kafka, String name) {
        var header = kafka.headers().lastHeader(name);
        return header == null ? null : new String(header.value(), StandardCharsets.UTF_8);
    }
}
