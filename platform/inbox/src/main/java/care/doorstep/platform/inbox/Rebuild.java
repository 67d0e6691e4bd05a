package care.doorstep.platform.inbox;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/**
 * Empties every read model and builds it again from the topics, up to where the service had read. One transaction:
 * readers see the old rows until it commits. Handling waits meanwhile; no reaction runs.
 */
@ApplicationScoped
class Rebuild {

    private static final int LONGEST_SECONDS = 6 * 60 * 60;
    private static final Duration POLL = Duration.ofMillis(200);
    private static final int AT_ONCE = 2_000;

    private final InboxTables tables;
    private final ParkedEvents parked;
    private final Handlers handlers;
    private final Map<String, Object> kafka;

    Rebuild(
            InboxTables tables,
            ParkedEvents parked,
            Handlers handlers,
            @Identifier("default-kafka-broker") Map<String, Object> kafka) {
        this.tables = tables;
        this.parked = parked;
        this.handlers = handlers;
        this.kafka = kafka;
    }

    /** What a rebuild did. */
    public record Result(Set<String> topics, long events) {}

    Result run() {
        return QuarkusTransaction.requiringNew().timeout(LONGEST_SECONDS).call(() -> {
            tables.rebuildAlone();
            handlers.truncate();
            var topics = handlers.projectedTopics();
            var ends = new HashMap<TopicPartition, Long>();
            tables.appliedOffsets().forEach((partition, applied) -> {
                if (topics.contains(partition.topic())) {
                    ends.put(partition, applied.nextOffset());
                }
            });
            return new Result(topics, replay(ends));
        });
    }

    private long replay(Map<TopicPartition, Long> ends) {
        var skip = new HashSet<UUID>(parked.neverApplied());
        var projected = 0L;
        try (var consumer =
                new KafkaConsumer<>(consumerSettings(), new StringDeserializer(), new ByteArrayDeserializer())) {
            consumer.assign(ends.keySet());
            consumer.seekToBeginning(ends.keySet());
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                var events = new ArrayList<ReceivedEvent>();
                for (var record : consumer.poll(POLL)) {
                    if (record.offset() < ends.get(new TopicPartition(record.topic(), record.partition()))) {
                        readable(record).filter(e -> skip.add(e.id())).ifPresent(events::add);
                    }
                }
                handlers.project(events);
                projected += events.size();
            }
        }
        return projected;
    }

    /** Empty for a record that was never applied. */
    private static Optional<ReceivedEvent> readable(ConsumerRecord<String, byte[]> record) {
        try {
            return Optional.of(EventRecords.read(record));
        } catch (UnreadableEvent e) {
            return Optional.empty();
        }
    }

    private Map<String, Object> consumerSettings() {
        var settings = new HashMap<>(kafka);
        settings.put("isolation.level", "read_committed");
        settings.put("enable.auto.commit", false);
        settings.put("auto.offset.reset", "earliest");
        settings.put("max.poll.records", AT_ONCE);
        settings.remove("group.id");
        return settings;
    }
}
