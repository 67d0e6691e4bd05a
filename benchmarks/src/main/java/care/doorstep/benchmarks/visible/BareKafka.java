package care.doorstep.benchmarks.visible;

import care.doorstep.benchmarks.load.Arrivals;
import care.doorstep.benchmarks.load.Latencies;
import care.doorstep.benchmarks.stack.Broker;
import care.doorstep.benchmarks.stack.RunningStack;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** The limit: a record produced and consumed over the same broker, with nothing before or behind it. */
final class BareKafka implements AutoCloseable {

    private static final String TOPIC = "benchmark.bare";
    private static final int PARTITIONS = 12;
    private static final int BYTES = 400;

    private final RunningStack stack;
    private final Admin admin;

    BareKafka(RunningStack stack) {
        this.stack = stack;
        this.admin = Admin.create(Broker.settings(stack));
        try {
            admin.createTopics(List.of(new NewTopic(TOPIC, PARTITIONS, (short) 1)))
                    .all()
                    .get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    Latencies at(double perSecond, Duration time) {
        var latencies = new Latencies();
        var expected = Math.round(perSecond * time.toSeconds());
        try (var producer =
                        new KafkaProducer<>(Broker.settings(stack), new StringSerializer(), new ByteArraySerializer());
                var consumer = consumer()) {
            var listener = Thread.ofPlatform().start(() -> listen(consumer, latencies, expected));
            Arrivals.at(perSecond, time, due -> {
                var body = ByteBuffer.allocate(BYTES).putLong(due).array();
                producer.send(new ProducerRecord<>(TOPIC, UUID.randomUUID().toString(), body));
            });
            producer.flush();
            listener.join();
            return latencies;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private KafkaConsumer<String, byte[]> consumer() {
        var consumer =
                new KafkaConsumer<>(Broker.settings(stack), new StringDeserializer(), new ByteArrayDeserializer());
        var partitions = IntStream.range(0, PARTITIONS)
                .mapToObj(n -> new TopicPartition(TOPIC, n))
                .toList();
        consumer.assign(partitions);
        consumer.seekToEnd(partitions);
        partitions.forEach(consumer::position);
        return consumer;
    }

    private static void listen(KafkaConsumer<String, byte[]> consumer, Latencies latencies, long expected) {
        while (latencies.count() < expected) {
            for (var record : consumer.poll(Duration.ofMillis(100))) {
                latencies.sinceNanos(ByteBuffer.wrap(record.value()).getLong());
            }
        }
    }

    @Override
    public void close() {
        admin.deleteTopics(List.of(TOPIC));
        admin.close();
    }
}
