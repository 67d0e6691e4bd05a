package care.doorstep.gateway.live;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jboss.logging.Logger;

/**
 * Listens to the services' events on a thread of its own, one consumer group per replica, from now on. Nothing waits
 * for it: without Kafka the pages work and are only not live.
 */
@ApplicationScoped
class EventListener {

    private static final Logger LOG = Logger.getLogger(EventListener.class);
    private static final Duration POLL = Duration.ofSeconds(1);
    private static final long RETRY_SECONDS = 5;

    private final LiveConfig config;
    private final Map<String, Object> broker;
    private final Audience audience;
    private final ObjectMapper json;
    private volatile boolean stopped;

    EventListener(
            LiveConfig config,
            @Identifier("default-kafka-broker") Map<String, Object> broker,
            Audience audience,
            ObjectMapper json) {
        this.config = config;
        this.broker = broker;
        this.audience = audience;
        this.json = json;
    }

    void start(@Observes StartupEvent event) {
        if (config.enabled()) {
            Thread.ofPlatform().daemon().name("live-events").start(this::listen);
        }
    }

    void stop(@Observes ShutdownEvent event) {
        stopped = true;
    }

    private void listen() {
        while (!stopped) {
            try (var consumer = new KafkaConsumer<String, byte[]>(settings())) {
                consumer.subscribe(config.topics(), new Resync());
                while (!stopped) {
                    consumer.poll(POLL).forEach(this::tell);
                }
            } catch (WakeupException e) {
                return;
            } catch (KafkaException e) {
                LOG.warnf("pages are not live for now: %s", e.getClass().getSimpleName());
                pause();
            }
        }
    }

    private void tell(ConsumerRecord<String, byte[]> event) {
        if (event.value() == null) {
            return;
        }
        var header = event.headers().lastHeader("ce_id");
        var id = header == null || header.value() == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
        try {
            audience.tell(Change.of(event.topic(), id, json.readTree(event.value())));
        } catch (IOException | RuntimeException e) {
            // whatever it is, it must not end the listening for everybody
            LOG.warnf(
                    "an event on %s cannot be read: %s",
                    event.topic(), e.getClass().getName());
        }
    }

    private Map<String, Object> settings() {
        var settings = new HashMap<>(broker);
        settings.put(ConsumerConfig.GROUP_ID_CONFIG, "gateway-" + UUID.randomUUID());
        settings.put(ConsumerConfig.CLIENT_ID_CONFIG, "gateway-live");
        settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "latest");
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        settings.put(ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG, 500);
        settings.put(ConsumerConfig.METADATA_MAX_AGE_CONFIG, 30_000);
        settings.put(ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG, StringDeserializer.class.getName());
        settings.put(ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG, ByteArrayDeserializer.class.getName());
        return settings;
    }

    private static void pause() {
        try {
            TimeUnit.SECONDS.sleep(RETRY_SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whatever came before the partitions were ours went unseen: every open page looks again. */
    private final class Resync implements ConsumerRebalanceListener {

        @Override
        public void onPartitionsRevoked(Collection<TopicPartition> partitions) {
            // nothing is kept per partition
        }

        @Override
        public void onPartitionsAssigned(Collection<TopicPartition> partitions) {
            audience.tellAll("");
        }
    }
}
