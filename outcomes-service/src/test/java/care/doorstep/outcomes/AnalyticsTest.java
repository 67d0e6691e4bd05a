package care.doorstep.outcomes;

import static org.assertj.core.api.Assertions.assertThat;

import care.doorstep.platform.testkit.Contracts;
import care.doorstep.platform.testkit.TestClock;
import care.doorstep.platform.testkit.TestTopics;
import care.doorstep.platform.testkit.WithDoorstepStack;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import javax.sql.DataSource;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithDoorstepStack
class AnalyticsTest {

    private static final String TOPIC = "doorstep.analytics.evaluation.outcome.v1";

    @Inject
    DataSource database;

    @ConfigProperty(name = "doorstep.analytics.evaluation-key")
    String key;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String broker;

    @BeforeEach
    void it_is_the_day_of_the_review() {
        TestClock.moveTo(Instant.parse("2026-11-16T11:00:00Z"));
    }

    @Test
    void an_outcome_is_released_under_a_pseudonym_with_nothing_that_leads_back() {
        var k = Producers.ofK().publish();
        Caught.up(database);
        TestTopics.await(TOPIC, e -> e.key().equals(pseudonym(k)));
        TestTopics.await("doorstep.outcome.v1", e -> e.key().equals(k.person.toString()));
        Caught.up(database);

        assertThat(released(k)).isNotEmpty().allSatisfy(record -> {
            Contracts.of("outcomes-service").assertValid("analytics.evaluation.outcome-recorded", record.value());
            var headers = headers(record);
            assertThat(headers).containsEntry("ce_subject", pseudonym(k));
            assertThat(headers.get("ce_time")).startsWith("2026-11-01T00:00");
            assertThat(Instant.ofEpochMilli(record.timestamp())).isEqualTo("2026-11-01T00:00:00Z");
            assertThat(UUID.fromString(headers.get("ce_id")).version()).isEqualTo(4);
            assertThat(headers).doesNotContainKeys("ce_correlationid", "ce_causationid", "traceparent", "tracestate");
            var everything = record.key() + headers + record.value();
            for (var id : List.of(k.person, k.referral, k.plan, k.pain)) {
                assertThat(everything).doesNotContain(id.toString());
            }
            assertThat(everything).doesNotContain("2026-11-16").doesNotContain("2026-10-05");
            assertThat(record.value()).contains("\"month\":\"2026-11\"", "\"neighbourhoodId\":\"" + k.neighbourhood);
        });
        var operational = TestTopics.all("doorstep.outcome.v1", e -> true).stream()
                .map(e -> e.id().toString())
                .collect(Collectors.toSet());
        assertThat(released(k)).noneMatch(r -> operational.contains(headers(r).get("ce_id")));
    }

    @Test
    void who_has_opted_out_is_never_released() {
        var k = new Producers()
                .neighbourhoodDefined()
                .attributes(true)
                .received("2026-10-05T08:00:00Z")
                .planCreated("2026-10-05T08:40:00Z")
                .reviewed("2026-11-16T10:00:00Z")
                .publish();
        Caught.up(database);
        TestTopics.await("doorstep.outcome.v1", e -> e.key().equals(k.person.toString()));
        Caught.up(database);
        var other = Producers.ofK().publish();
        Caught.up(database);
        TestTopics.await(TOPIC, e -> e.key().equals(pseudonym(other)));

        assertThat(released(k)).isEmpty();
    }

    @Test
    void nothing_is_released_before_it_is_known_whether_the_person_has_opted_out() {
        var k = new Producers()
                .received("2026-10-05T08:00:00Z")
                .planCreated("2026-10-05T08:40:00Z")
                .reviewed("2026-11-16T10:00:00Z")
                .publish();
        Caught.up(database);
        TestTopics.await("doorstep.outcome.v1", e -> e.key().equals(k.person.toString()));
        Caught.up(database);
        assertThat(released(k)).isEmpty();

        k.butLater().attributes(false).publish();
        Caught.up(database);
        TestTopics.await(TOPIC, e -> e.key().equals(pseudonym(k)));

        k.butLater().attributes(false).publish();
        Caught.up(database);
        assertThat(released(k)).hasSize(1);
    }

    private String pseudonym(Producers k) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(k.person.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (java.security.GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<ConsumerRecord<String, String>> released(Producers k) {
        var found = new ArrayList<ConsumerRecord<String, String>>();
        try (var consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", broker, "isolation.level", "read_committed"),
                new StringDeserializer(),
                new StringDeserializer())) {
            var partitions = consumer.partitionsFor(TOPIC).stream()
                    .map(p -> new TopicPartition(TOPIC, p.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(Duration.ofMillis(100)).forEach(found::add);
            }
        }
        return found.stream().filter(r -> r.key().equals(pseudonym(k))).toList();
    }

    private static Map<String, String> headers(ConsumerRecord<String, String> record) {
        return StreamSupport.stream(record.headers().spliterator(), false)
                .collect(Collectors.toMap(
                        h -> h.key(), h -> new String(h.value(), StandardCharsets.UTF_8), (first, _) -> first));
    }
}
