package care.doorstep.local.topics;

import static care.doorstep.local.Repository.CHECKOUT;
import static org.assertj.core.api.Assertions.assertThat;

import care.doorstep.local.stack.ServiceSpec;
import care.doorstep.local.topics.TopicsFile.Client;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.resource.ResourceType;
import org.junit.jupiter.api.Test;

class TopicsFileTest {

    /** Topics that more than one service writes by design. */
    private static final List<String> MANY_WRITERS = List.of("doorstep.audit.v1", "doorstep.narrative.v1");

    private final TopicsFile file = TopicsFile.read(CHECKOUT.of("deploy/kafka/topics.yaml"));

    @Test
    void every_topic_has_twelve_partitions_and_the_settings_of_a_known_kind() {
        assertThat(file.newTopics()).hasSize(file.topics().size()).allSatisfy(topic -> {
            assertThat(topic.numPartitions()).isEqualTo(12);
            assertThat(topic.configs()).containsKey("cleanup.policy");
        });
    }

    @Test
    void event_topics_keep_everything_and_restricted_snapshots_leave_within_a_day() {
        assertThat(file.kinds().get("events")).containsEntry("retention.ms", "-1");
        assertThat(file.kinds().get("snapshots"))
                .containsEntry("cleanup.policy", "compact")
                .containsEntry("max.compaction.lag.ms", "86400000")
                .containsEntry("delete.retention.ms", "2592000000");
    }

    @Test
    void every_rule_names_a_topic_that_exists() {
        file.clients().forEach((name, client) -> {
            assertThat(file.topics().keySet()).as(name).containsAll(client.writes());
            assertThat(file.topics().keySet()).as(name).containsAll(client.reads());
        });
    }

    @Test
    void a_topic_has_one_writer() {
        Map<String, Long> writers = file.clients().values().stream()
                .flatMap(client -> client.writes().stream())
                .collect(Collectors.groupingBy(topic -> topic, Collectors.counting()));
        assertThat(writers.keySet()).isEqualTo(file.topics().keySet());
        writers.keySet().removeAll(MANY_WRITERS);
        assertThat(writers).allSatisfy((topic, count) -> assertThat(count).isEqualTo(1));
    }

    @Test
    void every_service_has_its_own_dead_topic_groups_and_transactions() {
        ServiceSpec.services().forEach(service -> {
            Client client = client(service.kafkaClient());
            assertThat(client.writes()).contains("doorstep.dead." + service.module() + ".v1", "doorstep.audit.v1");
            assertThat(client.groups()).containsExactly(service.module());
            assertThat(service.module() + "-relay").startsWith(String.valueOf(client.transactions()));
        });
    }

    @Test
    void outcomes_never_reads_a_name_or_free_text() {
        assertThat(client("outcomes-service").reads())
                .doesNotContain("doorstep.person.v1", "doorstep.narrative.v1", "doorstep.audit.v1");
    }

    @Test
    void nobody_reads_what_a_service_could_not_take_or_who_read_what() {
        assertThat(file.clients().values().stream().flatMap(client -> client.reads().stream()))
                .noneMatch(topic -> topic.startsWith("doorstep.dead.") || topic.equals("doorstep.audit.v1"));
    }

    @Test
    void whoever_is_not_a_service_reads_no_restricted_topic() {
        assertThat(file.restricted().stream().filter(name -> !name.endsWith(".")))
                .isNotEmpty()
                .allMatch(file.topics()::containsKey);
        for (var name : List.of("gateway-events", "analyst")) {
            assertThat(client(name).reads()).noneMatch(file::isRestricted);
            assertThat(file.topics().keySet().stream()
                            .filter(topic ->
                                    client(name).readsPrefixed().stream().anyMatch(topic::startsWith)))
                    .noneMatch(file::isRestricted);
        }
    }

    @Test
    void the_gateway_and_the_analyst_write_nothing() {
        assertThat(client("gateway-events").writes()).isEmpty();
        assertThat(client("analyst").writes()).isEmpty();
        assertThat(client("analyst").reads()).isEmpty();
        assertThat(client("analyst").readsPrefixed()).containsExactly("doorstep.analytics.evaluation.");
    }

    @Test
    void only_allowances_are_written_and_they_are_for_named_clients() {
        assertThat(file.rules()).isNotEmpty().allSatisfy(rule -> {
            assertThat(rule.entry().principal()).startsWith("User:").isNotEqualTo("User:*");
            assertThat(rule.entry().operation()).isIn(AclOperation.READ, AclOperation.WRITE);
            assertThat(rule.pattern().resourceType()).isNotEqualTo(ResourceType.CLUSTER);
        });
    }

    private Client client(String name) {
        return file.clients().get(name);
    }
}
