package care.doorstep.platform.testkit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.kafka.KafkaMessageFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** What another service would have published, and what this one has. */
public final class TestTopics {

    static final String BOOTSTRAP = "doorstep.test.kafka";
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final ObjectMapper JSON = JsonMapper.builder()
            .findAndAddModules()
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();
    private static KafkaProducer<String, byte[]> producer;

    private TestTopics() {}

    /** An event as a test sees it. */
    public record Event(
            UUID id,
            String topic,
            String key,
            String type,
            JsonNode data,
            String correlationId,
            String causationId,
            String traceparent) {}

    /** Publishes an event under a fresh id and returns that id. */
    public static UUID publish(String topic, String key, String type, Object data) {
        var id = UUID.randomUUID();
        publish(id, topic, key, type, data);
        return id;
    }

    /** Publishes an event under this id: the same id twice is a redelivery. */
    public static void publish(UUID id, String topic, String key, String type, Object data) {
        publish(id, topic, key, type, data, UUID.randomUUID().toString(), OffsetDateTime.now());
    }

    public static void publish(
            UUID id, String topic, String key, String type, Object data, String correlationId, OffsetDateTime time) {
        var event = CloudEventBuilder.v1()
                .withId(id.toString())
                .withSource(URI.create("/doorstep/test"))
                .withType("care.doorstep." + type + ".v1")
                .withSubject(key)
                .withTime(time)
                .withData("application/json", bytes(data))
                .withExtension("correlationid", correlationId)
                .withExtension("causationid", correlationId)
                .build();
        send(KafkaMessageFactory.<String>createWriter(topic, key).writeBinary(event));
    }

    /** Publishes a tombstone: what a compacted topic holds under this key is erased. */
    public static void erase(String topic, String key) {
        send(new ProducerRecord<>(topic, key, null));
    }

    private static void send(ProducerRecord<String, byte[]> message) {
        try {
            producer().send(message).get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("not published", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped", e);
        }
    }

    /** Publishes the producer's own example of an event, from its contracts folder. */
    public static UUID publishExample(String service, String topic, String key, String type) {
        return publish(topic, key, type, example(service, type));
    }

    /** The producer's own example of an event's body. */
    public static JsonNode example(String service, String type) {
        var file = Path.of("..", service, "contracts", type + ".v1.example.json");
        try {
            return JSON.readTree(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits for an event that satisfies the condition, reading the topic from its beginning. */
    public static Event await(String topic, Predicate<Event> wanted) {
        var found = read(topic, wanted, PATIENCE);
        if (found.isEmpty()) {
            throw new AssertionError("no such event on " + topic + " within " + PATIENCE);
        }
        return found.getFirst();
    }

    /** Every event on the topic now that satisfies the condition. */
    public static List<Event> all(String topic, Predicate<Event> wanted) {
        return read(topic, wanted, Duration.ZERO);
    }

    private static List<Event> read(String topic, Predicate<Event> wanted, Duration patience) {
        var found = new ArrayList<Event>();
        var deadline = System.nanoTime() + patience.toNanos();
        try (var consumer = consumer()) {
            var partitions = partitions(consumer, topic, deadline);
            if (partitions.isEmpty()) {
                return found;
            }
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            do {
                for (var record : consumer.poll(Duration.ofMillis(100))) {
                    var event = event(record);
                    if (wanted.test(event)) {
                        found.add(event);
                    }
                }
            } while (!atEnd(consumer, partitions) || found.isEmpty() && System.nanoTime() < deadline);
        }
        return found;
    }

    /** A topic appears with its first event: waits for it until the deadline. */
    private static List<TopicPartition> partitions(
            KafkaConsumer<String, byte[]> consumer, String topic, long deadline) {
        while (true) {
            var partitions = consumer.partitionsFor(topic).stream()
                    .map(p -> new TopicPartition(topic, p.partition()))
                    .toList();
            if (!partitions.isEmpty() || System.nanoTime() >= deadline) {
                return partitions;
            }
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
    }

    private static boolean atEnd(KafkaConsumer<String, byte[]> consumer, List<TopicPartition> partitions) {
        return consumer.endOffsets(partitions).entrySet().stream()
                .allMatch(end -> consumer.position(end.getKey()) >= end.getValue());
    }

    private static Event event(ConsumerRecord<String, byte[]> record) {
        try {
            var type = header(record, "ce_type");
            return new Event(
                    UUID.fromString(header(record, "ce_id")),
                    record.topic(),
                    record.key(),
                    type.replaceFirst("^care\\.doorstep\\.", "").replaceFirst("\\.v1$", ""),
                    JSON.readTree(record.value()),
                    header(record, "ce_correlationid"),
                    header(record, "ce_causationid"),
                    header(record, "traceparent"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String header(ConsumerRecord<String, byte[]> record, String name) {
        var header = record.headers().lastHeader(name);
        return header == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(Object data) {
        try {
            return data instanceof String text ? text.getBytes(StandardCharsets.UTF_8) : JSON.writeValueAsBytes(data);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static KafkaConsumer<String, byte[]> consumer() {
        return new KafkaConsumer<>(
                Map.of("bootstrap.servers", System.getProperty(BOOTSTRAP), "isolation.level", "read_committed"),
                new StringDeserializer(),
                new ByteArrayDeserializer());
    }

    private static synchronized KafkaProducer<String, byte[]> producer() {
        if (producer == null) {
            producer = new KafkaProducer<>(
                    Map.of("bootstrap.servers", System.getProperty(BOOTSTRAP)),
                    new StringSerializer(),
                    new ByteArraySerializer());
        }
        return producer;
    }

    static synchronized void close() {
        if (producer != null) {
            producer.close();
            producer = null;
        }
    }
}
