package care.doorstep.platform.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.jspecify.annotations.Nullable;

class EventRecordsFuzzTest {

    private static final Instant EARLIEST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59.999999Z");

    @FuzzTest(maxDuration = "10m")
    @DictionaryEntries({"ce_id: ", "ce_type: ", "ce_time: ", "ce_subject: ", "timestamp: "})
    void whatever_a_record_holds_what_is_made_of_it_can_be_kept(byte[] written) {
        var record = record(written);
        try {
            Table.assertHolds(EventRecords.read(record));
        } catch (UnreadableEvent e) {
            Table.assertHolds(EventRecords.unreadable(record));
        }
    }

    @FuzzTest(maxDuration = "10m")
    @DictionaryEntries({"\"version\"", "\"minutes\"", "\"share\"", "\"stated\"", "\"others\"", "1e999", "-0.0"})
    void a_body_is_what_the_consumer_wants_or_told_to_be_unreadable(byte[] body) {
        enum Kind {
            FALL
        }

        record Wanted(
                UUID id,
                long version,
                @Nullable Integer minutes,
                boolean provisional,
                @Nullable Double share,
                @Nullable Instant at,
                @Nullable OffsetDateTime stated,
                @Nullable LocalDate on,
                @Nullable Kind kind,
                @Nullable List<Wanted> parts,
                @Nullable Map<String, Object> others) {}

        try {
            EventRecords.read(record("key", headers("ce_type: care.doorstep.x.y.v1"), body))
                    .as(Wanted.class);
        } catch (UnreadableEvent e) {
            assertThat(e).hasMessageStartingWith("the body ");
        }
    }

    /** The first line is the key, then come headers up to an empty line, and the rest is the body: none, no body at all. */
    private static ConsumerRecord<String, byte[]> record(byte[] written) {
        var text = new String(written, StandardCharsets.ISO_8859_1);
        var end = text.indexOf("\n\n");
        var head = (end < 0 ? text : text.substring(0, end)).split("\n", -1);
        var body = end < 0 ? null : Arrays.copyOfRange(written, end + 2, written.length);
        return record(utf8(head[0]), headers(Arrays.copyOfRange(head, 1, head.length)), body);
    }

    private static String utf8(String bytes) {
        return new String(bytes.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    }

    private static RecordHeaders headers(String... lines) {
        var headers = new RecordHeaders();
        for (var line : lines) {
            var nameAndValue = line.split(": ", 2);
            headers.add(
                    nameAndValue[0],
                    nameAndValue.length == 1 ? null : nameAndValue[1].getBytes(StandardCharsets.ISO_8859_1));
        }
        return headers;
    }

    private static ConsumerRecord<String, byte[]> record(String key, RecordHeaders headers, byte @Nullable [] body) {
        return new ConsumerRecord<>(
                "doorstep.x.v1",
                0,
                7L,
                timestamp(headers),
                TimestampType.CREATE_TIME,
                0,
                0,
                key.isEmpty() ? null : key,
                body,
                headers,
                Optional.empty());
    }

    /** The producer sets it as well. */
    private static long timestamp(RecordHeaders headers) {
        var header = headers.lastHeader("timestamp");
        try {
            return header == null || header.value() == null
                    ? 0
                    : Long.parseLong(new String(header.value(), StandardCharsets.ISO_8859_1));
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    /** What the table of parked events takes, and a dead letter. */
    private static final class Table {

        private static void assertHolds(ReceivedEvent event) {
            Stream.of(
                            event.key(),
                            event.type(),
                            event.subject(),
                            event.correlationId(),
                            event.causationId(),
                            event.traceparent())
                    .filter(Objects::nonNull)
                    .forEach(text -> {
                        assertThat(text).doesNotContain("\u0000");
                        assertThat(new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
                                .isEqualTo(text);
                    });
            assertThat(event.key()).hasSizeLessThanOrEqualTo(500);
            assertThat(event.time()).isBetween(EARLIEST, LATEST);
            try {
                var letter = new JsonMapper().writeValueAsString(Map.of("data", event.data()));
                assertThat(new JsonMapper().readTree(letter).has("data")).isTrue();
            } catch (JsonProcessingException e) {
                throw new AssertionError("the body does not fit into a dead letter", e);
            }
        }
    }
}
