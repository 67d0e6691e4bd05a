package care.doorstep.acceptance.topic;

import static org.awaitility.Awaitility.await;

import care.doorstep.acceptance.stack.RunningStack;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Future;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;

/** Hears everything that is stated on any topic from the first use on; can say a thing again. */
public final class Topics {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static @Nullable Topics listening;

    private final List<Heard> heard = new ArrayList<>();
    private volatile Instant lastHeard = Instant.now();

    private Topics() {
        var consumer = new KafkaConsumer<>(settings(), new StringDeserializer(), new ByteArrayDeserializer());
        var partitions = consumer.listTopics().entrySet().stream()
                .filter(topic -> topic.getKey().startsWith("doorstep."))
                .flatMap(topic -> topic.getValue().stream())
                .map(p -> new TopicPartition(p.topic(), p.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToEnd(partitions);
        partitions.forEach(consumer::position);
        Thread.ofPlatform().daemon().name("topics").start(() -> listen(consumer));
    }

    public static synchronized Topics listening() {
        if (listening == null) {
            listening = new Topics();
        }
        return listening;
    }

    public Stream<Heard> heard() {
        synchronized (heard) {
            return List.copyOf(heard).stream();
        }
    }

    /** What was said of this kind about this person. */
    public List<Heard> heard(String type, UUID personId) {
        return heard().filter(e -> e.type().equals(type) && e.text("personId").equals(personId.toString()))
                .toList();
    }

    /** Waits for an event of this kind about this person; it satisfies its schema. */
    public Heard hear(String type, UUID personId) {
        return hear(type, personId, _ -> true);
    }

    /** As above, of those events the first that is wanted. */
    public Heard hear(String type, UUID personId, Predicate<Heard> wanted) {
        await(type + " on its topic")
                .atMost(PATIENCE)
                .until(() -> heard(type, personId).stream().anyMatch(wanted));
        return heard(type, personId).stream()
                .filter(wanted)
                .findFirst()
                .orElseThrow()
                .satisfiesItsSchema();
    }

    /** Waits until this many events of this kind about this person have come. */
    public List<Heard> hear(int times, String type, UUID personId) {
        await(times + " × " + type + " on the topic")
                .atMost(PATIENCE)
                .until(() -> heard(type, personId).size() >= times);
        return heard(type, personId).stream().map(Heard::satisfiesItsSchema).toList();
    }

    /** Waits until nothing has been said for a while. */
    public void fallSilent() {
        var silence = Duration.ofSeconds(3);
        await("silence on the topics")
                .atMost(Duration.ofSeconds(120))
                .until(() -> Duration.between(lastHeard, Instant.now()).compareTo(silence) > 0);
    }

    /** Delivers the same messages once more: same topic, key, headers and body, so the same event ids. */
    public void tellAgain(List<Heard> events) {
        try (var producer = new KafkaProducer<>(settings(), new StringSerializer(), new ByteArraySerializer())) {
            events.forEach(event -> producer.send(new ProducerRecord<>(
                    event.topic(),
                    null,
                    event.key(),
                    event.record().value(),
                    event.record().headers())));
        }
        await("the messages told again")
                .atMost(PATIENCE)
                .until(() -> events.stream().allMatch(e -> timesHeard(e) > 1));
    }

    /** Puts these records on their topics, as nobody but an attacker or a broken producer would; returns where each stands. */
    public static List<RecordMetadata> plant(List<ProducerRecord<String, byte[]>> records) {
        try (var producer = new KafkaProducer<>(settings(), new StringSerializer(), new ByteArraySerializer())) {
            var sent = records.stream().map(producer::send).toList();
            producer.flush();
            return sent.stream().map(Future::resultNow).toList();
        }
    }

    /** Everything that stands on these topics, from the beginning. */
    public static List<Heard> everythingOn(Predicate<String> wanted) {
        try (var consumer = new KafkaConsumer<>(settings(), new StringDeserializer(), new ByteArrayDeserializer())) {
            var partitions = consumer.listTopics().entrySet().stream()
                    .filter(topic -> topic.getKey().startsWith("doorstep.") && wanted.test(topic.getKey()))
                    .flatMap(topic -> topic.getValue().stream())
                    .map(p -> new TopicPartition(p.topic(), p.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            var read = new ArrayList<Heard>();
            while (partitions.stream().anyMatch(p -> consumer.position(p) < ends.get(p))) {
                consumer.poll(Duration.ofMillis(200)).forEach(one -> read.add(new Heard(one)));
            }
            return read;
        }
    }

    private long timesHeard(Heard event) {
        return heard().filter(e -> Objects.equals(e.id(), event.id())).count();
    }

    private void listen(KafkaConsumer<String, byte[]> consumer) {
        while (!Thread.currentThread().isInterrupted()) {
            for (var one : poll(consumer)) {
                synchronized (heard) {
                    heard.add(new Heard(one));
                }
                lastHeard = Instant.now();
            }
        }
    }

    /** A broker that is away comes back, and what it said meanwhile is heard then. */
    private static ConsumerRecords<String, byte[]> poll(KafkaConsumer<String, byte[]> consumer) {
        try {
            return consumer.poll(Duration.ofMillis(100));
        } catch (KafkaException e) {
            return ConsumerRecords.empty();
        }
    }

    /** The broker's own listener, where the launcher's password opens every topic: for tests and operators only. */
    static Map<String, Object> settings() {
        var stack = RunningStack.current();
        var login = "org.apache.kafka.common.security.plain.PlainLoginModule required username=\"%s\" password=\"%s\";"
                .formatted(stack.setting("KAFKA_INTERNAL_USER"), stack.setting("KAFKA_INTERNAL_PASSWORD"));
        var settings = new HashMap<String, Object>();
        settings.put("bootstrap.servers", stack.setting("KAFKA_INTERNAL"));
        settings.put("security.protocol", "SASL_PLAINTEXT");
        settings.put("sasl.mechanism", "PLAIN");
        settings.put("sasl.jaas.config", login);
        settings.put("isolation.level", "read_committed");
        settings.put("enable.auto.commit", "false");
        return settings;
    }
}
