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

/**
 * Reads CloudEvents in Kafka's binary mode. Whatever a record holds, what is made of it can be kept: no U+0000 in a text
 * and no time beyond what the database knows, for even an event that is only parked has to be written down.
 */
final class EventRecords {

    private static final Instant EARLIEST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59Z");
    private static final int LONGEST_KEY = 500;

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
                key(kafka),
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
            var stated = time == null ? EARLIEST : OffsetDateTime.parse(time).toInstant();
            return known(stated) ? stated : received(kafka);
        } catch (DateTimeException e) {
            return received(kafka);
        }
    }

    /** Whoever wrote the record may have set this time too. */
    private static Instant received(ConsumerRecord<String, byte[]> kafka) {
        var received = Instant.ofEpochMilli(kafka.timestamp());
        return known(received) ? received : Instant.EPOCH;
    }

    private static boolean known(Instant time) {
        return time.isAfter(EARLIEST) && time.isBefore(LATEST);
    }

    /** An index holds the key: one too long for it is told by its beginning, up to a whole character. */
    private static String key(ConsumerRecord<String, byte[]> kafka) {
        if (kafka.key() == null) {
            return kafka.topic() + "-" + kafka.partition();
        }
        var key = text(kafka.key());
        if (key.length() <= LONGEST_KEY) {
            return key;
        }
        return key.substring(0, Character.isHighSurrogate(key.charAt(LONGEST_KEY - 1)) ? LONGEST_KEY - 1 : LONGEST_KEY);
    }

    private static @Nullable String header(ConsumerRecord<String, byte[]> kafka, String name) {
        var header = kafka.headers().lastHeader(name);
        return header == null || header.value() == null
                ? null
                : text(new String(header.value(), StandardCharsets.UTF_8));
    }

    private static String text(String sent) {
        return sent.replace("\u0000", "");
    }
}
