package care.doorstep.local.reconcile;

import care.doorstep.local.parts.KafkaSettings;
import care.doorstep.local.postgres.PostgresDatabases;
import care.doorstep.local.stack.PlainFailure;
import care.doorstep.local.stack.ServiceSpec;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/**
 * Looks up every published event in the journal of the service that stated it. After a journal was restored to an
 * earlier moment, the events that it lacks are those that others have seen and their producer has forgotten.
 */
public record Reconciliation(KafkaSettings kafka, PostgresDatabases databases) {

    private static final Duration POLL = Duration.ofMillis(500);
    private static final String UNKNOWN = """
            select id from unnest(?) as published (id)
            where not exists (select 1 from journal where event_id = id)""";

    /**
     * What was found about one service.
     *
     * @param published events of it on the topics
     * @param forgotten those that its journal does not know
     */
    public record Finding(long published, List<Published> forgotten) {
        private Finding with(long more, List<Published> alsoForgotten) {
            var all = new ArrayList<>(forgotten);
            all.addAll(alsoForgotten);
            return new Finding(published + more, all);
        }
    }

    /** By module name of the service. */
    public Map<String, Finding> findings() {
        var findings = new TreeMap<String, Finding>();
        ServiceSpec.services().forEach(service -> findings.put(service.module(), new Finding(0, List.of())));
        try (var consumer =
                new KafkaConsumer<>(kafka.consumer(), new StringDeserializer(), new ByteArrayDeserializer())) {
            Map<TopicPartition, Long> ends = toTheEndsOfAllTopics(consumer);
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                var published = new ArrayList<Published>();
                consumer.poll(POLL).forEach(record -> Published.of(record).ifPresent(published::add));
                compare(published, findings);
            }
        }
        return findings;
    }

    private static Map<TopicPartition, Long> toTheEndsOfAllTopics(KafkaConsumer<String, byte[]> consumer) {
        var partitions = consumer.listTopics().entrySet().stream()
                .filter(topic -> topic.getKey().startsWith("doorstep."))
                .flatMap(topic -> topic.getValue().stream())
                .map(p -> new TopicPartition(p.topic(), p.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        return consumer.endOffsets(partitions);
    }

    private void compare(List<Published> published, Map<String, Finding> findings) {
        published.stream()
                .filter(event -> findings.containsKey(event.service()))
                .collect(Collectors.groupingBy(Published::service))
                .forEach((service, events) -> findings.merge(
                        service,
                        new Finding(events.size(), forgotten(service, events)),
                        (sum, more) -> sum.with(more.published(), more.forgotten())));
    }

    private List<Published> forgotten(String service, List<Published> events) {
        Set<UUID> unknown = unknown(
                ServiceSpec.named(service).name(),
                events.stream().map(Published::id).toArray(UUID[]::new));
        return events.stream().filter(event -> unknown.contains(event.id())).toList();
    }

    private Set<UUID> unknown(String database, UUID[] ids) {
        try (Connection connection = databases.connectTo(database);
                PreparedStatement select = connection.prepareStatement(UNKNOWN)) {
            select.setArray(1, connection.createArrayOf("uuid", ids));
            var unknown = new HashSet<UUID>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    unknown.add(rows.getObject(1, UUID.class));
                }
            }
            return unknown;
        } catch (SQLException e) {
            throw new PlainFailure("The journal of " + database + " could not be read: " + e.getMessage());
        }
    }
}
