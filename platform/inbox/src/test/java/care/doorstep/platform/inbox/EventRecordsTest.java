package care.doorstep.platform.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.Random;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EventRecordsTest {

    private static final byte[] BODY = "{\"a\":1}".getBytes(StandardCharsets.UTF_8);
    private static final Instant RECEIVED = Instant.parse("2026-01-05T10:00:00Z");
    private static final int MANY = 20_000;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "+1000000000-12-31T23:59:59Z",
                "-999999999-01-01T00:00:00Z",
                "+999999999-12-31T23:59:59.999999999-18:00",
                "yesterday",
                ""
            })
    void a_time_that_no_database_keeps_becomes_the_time_of_receipt(String time) {
        var event = EventRecords.read(record("key", BODY, Map.of("ce_type", "care.doorstep.x.y.v1", "ce_time", time)));
        assertThat(event.time()).isEqualTo(RECEIVED);
    }

    @Test
    void a_character_that_no_database_keeps_is_left_out_of_key_and_headers() {
        var headers = Map.of("ce_type", "care.doorstep.x.y.v1", "ce_subject", "a\u0000b", "ce_correlationid", "\u0000");
        var event = EventRecords.read(record("k\u0000ey", BODY, headers));
        assertThat(event.key()).isEqualTo("key");
        assertThat(event.subject()).isEqualTo("ab");
        assertThat(event.correlationId()).isEmpty();
    }

    @Test
    void a_header_without_a_value_is_one_that_is_not_there() {
        var record = record("key", BODY, Map.of());
        record.headers().add(new RecordHeader("ce_type", (byte[]) null));
        assertThatThrownBy(() -> EventRecords.read(record)).isInstanceOf(UnreadableEvent.class);
        assertThat(EventRecords.unreadable(record).unreadable()).isTrue();
    }

    @Test
    void a_key_longer_than_an_index_holds_is_cut() {
        var event = EventRecords.unreadable(record("k".repeat(100_000), BODY, Map.of()));
        assertThat(event.key()).hasSize(500);
    }

    @Test
    void whatever_a_record_holds_it_is_read_or_told_to_be_unreadable() {
        var chance = new Random(1);
        for (var n = 0; n < MANY; n++) {
            var record = record(
                    text(chance),
                    bytes(chance),
                    Map.of("ce_id", text(chance), "ce_type", text(chance), "ce_time", text(chance)));
            record.headers().add(new RecordHeader("traceparent", bytes(chance)));
            try {
                assertThat(EventRecords.read(record).key()).doesNotContain("\u0000");
            } catch (UnreadableEvent e) {
                assertThat(EventRecords.unreadable(record).key()).doesNotContain("\u0000");
            }
        }
    }

    private static String text(Random chance) {
        return new String(bytes(chance), StandardCharsets.ISO_8859_1);
    }

    /** JSON and dates, some bytes of them changed. */
    private static byte[] bytes(Random chance) {
        var seeds =
                new String[] {"{\"a\":[1,{\"b\":null}]}", "2026-01-05T10:00:00+01:00", "[[[[", "care.doorstep.a.b.v1"};
        var bytes = seeds[chance.nextInt(seeds.length)].getBytes(StandardCharsets.UTF_8);
        for (var n = 0; n < chance.nextInt(4); n++) {
            bytes[chance.nextInt(bytes.length)] = (byte) chance.nextInt(256);
        }
        return bytes;
    }

    private static ConsumerRecord<String, byte[]> record(
            String key, byte @Nullable [] body, Map<String, String> headers) {
        var sent = new RecordHeaders();
        headers.forEach((name, value) -> sent.add(name, value.getBytes(StandardCharsets.UTF_8)));
        return new ConsumerRecord<>(
                "doorstep.x.v1",
                0,
                7L,
                RECEIVED.toEpochMilli(),
                TimestampType.CREATE_TIME,
                0,
                0,
                key,
                body,
                sent,
                java.util.Optional.empty());
    }
}
