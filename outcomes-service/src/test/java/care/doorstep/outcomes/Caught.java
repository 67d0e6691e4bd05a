package care.doorstep.outcomes;

import static org.awaitility.Awaitility.await;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.eclipse.microprofile.config.ConfigProvider;

/** Waits until the service has applied everything there is on the topics it reads. */
final class Caught {

    private static final List<String> TOPICS = List.of(
            "doorstep.referral.v1",
            "doorstep.caseload.v1",
            "doorstep.careplan.v1",
            "doorstep.activity.v1",
            "doorstep.person-attributes.v1",
            "doorstep.neighbourhood.v1",
            "doorstep.relationship.v1");

    private Caught() {}

    static void up(DataSource database) {
        var ends = ends();
        await().atMost(Duration.ofSeconds(120))
                .until(() ->
                        ends.entrySet().stream().allMatch(end -> applied(database, end.getKey()) >= end.getValue()));
    }

    private static Map<TopicPartition, Long> ends() {
        var broker = ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class);
        try (var consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", broker), new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            var partitions = TOPICS.stream()
                    .flatMap(topic -> consumer.partitionsFor(topic).stream())
                    .map(p -> new TopicPartition(p.topic(), p.partition()))
                    .toList();
            return consumer.endOffsets(partitions);
        }
    }

    private static long applied(DataSource database, TopicPartition partition) {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(
                        "select next_offset from applied_offset where topic = ? and partition = ?")) {
            select.setString(1, partition.topic());
            select.setInt(2, partition.partition());
            try (var rows = select.executeQuery()) {
                return rows.next() ? rows.getLong(1) : 0;
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
