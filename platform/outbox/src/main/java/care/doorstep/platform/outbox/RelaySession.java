package care.doorstep.platform.outbox;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;

/** One stretch of the relay's work; any failure ends it, and the next session starts anew. */
final class RelaySession implements AutoCloseable {

    /** Names the advisory lock of the relay within one service's database. */
    private static final long LEADER_LOCK = 0x0D00125;

    private static final String UNPUBLISHED = """
            select position, event_id, topic, key, type, subject, occurred_at, data, correlation_id, causation_id,
                   traceparent, written_at
            from journal where published_at is null order by position limit ?""";

    private final Connection database;
    private final Map<String, Object> settings;
    private final CloudEventRecords records;
    private final Timer delay;
    private @Nullable KafkaProducer<String, byte[]> producer;

    RelaySession(Connection database, Map<String, Object> settings, String service, MeterRegistry meters) {
        this.database = database;
        this.settings = settings;
        this.records = new CloudEventRecords(service);
        this.delay = Timer.builder("doorstep.outbox.delay")
                .description("From the commit of an event to its acknowledgement by Kafka")
                .publishPercentileHistogram()
                .register(meters);
    }

    /** True where this session holds the lock that one replica at a time may hold. */
    boolean leads() throws SQLException {
        try (var statement = database.prepareStatement("select pg_try_advisory_lock(?)")) {
            statement.setLong(1, LEADER_LOCK);
            try (var row = statement.executeQuery()) {
                row.next();
                return row.getBoolean(1);
            }
        }
    }

    /** Opens the producer, which fences any earlier leader's. */
    void connect() throws SQLException {
        var opened = new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer());
        producer = opened;
        opened.initTransactions();
        database.setAutoCommit(false);
    }

    /** Publishes the oldest unpublished events and marks them; returns how many. */
    int publishBatch(int limit) throws SQLException, ExecutionException, InterruptedException {
        var batch = unpublished(limit);
        if (!batch.isEmpty()) {
            publish(batch);
            mark(batch);
        }
        database.commit();
        return batch.size();
    }

    private List<Row> unpublished(int limit) throws SQLException {
        try (var select = database.prepareStatement(UNPUBLISHED)) {
            select.setInt(1, limit);
            try (var rows = select.executeQuery()) {
                var batch = new ArrayList<Row>();
                while (rows.next()) {
                    batch.add(Row.of(rows));
                }
                return batch;
            }
        }
    }

    private void publish(List<Row> batch) throws ExecutionException, InterruptedException {
        var kafka = java.util.Objects.requireNonNull(producer);
        kafka.beginTransaction();
        var sent = new ArrayList<Future<RecordMetadata>>(batch.size());
        for (var row : batch) {
            sent.add(kafka.send(records.of(row)));
        }
        kafka.commitTransaction();
        for (var future : sent) {
            future.get();
        }
    }

    private void mark(List<Row> batch) throws SQLException {
        var positions = batch.stream().map(Row::position).toArray(Long[]::new);
        try (var update =
                database.prepareStatement("update journal set published_at = now() where position = any (?)")) {
            update.setArray(1, database.createArrayOf("bigint", positions));
            update.executeUpdate();
        }
        var now = Instant.now();
        batch.forEach(row -> delay.record(Duration.between(row.writtenAt(), now)));
    }

    @Override
    public void close() throws SQLException {
        try (database) {
            if (producer != null) {
                producer.close(Duration.ZERO);
            }
            if (!database.isClosed()) {
                release();
            }
        }
    }

    private void release() throws SQLException {
        if (!database.getAutoCommit()) {
            database.rollback();
            database.setAutoCommit(true);
        }
        try (var statement = database.createStatement()) {
            statement.execute("select pg_advisory_unlock_all()");
        }
    }

    /** A journal row on its way out. */
    record Row(
            long position,
            String eventId,
            String topic,
            String key,
            String type,
            @Nullable String subject,
            OffsetDateTime occurredAt,
            String data,
            String correlationId,
            String causationId,
            @Nullable String traceparent,
            Instant writtenAt) {

        static Row of(ResultSet row) throws SQLException {
            return new Row(
                    row.getLong(1),
                    row.getString(2),
                    row.getString(3),
                    row.getString(4),
                    row.getString(5),
                    row.getString(6),
                    row.getObject(7, OffsetDateTime.class),
                    row.getString(8),
                    row.getString(9),
                    row.getString(10),
                    row.getString(11),
                    row.getObject(12, OffsetDateTime.class).toInstant());
        }

        @Override
        public String toString() {
            return "Row[" + eventId + " " + type + "]";
        }
    }
}
