package care.doorstep.local.topics;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.acl.AccessControlEntry;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.acl.AclPermissionType;
import org.apache.kafka.common.resource.PatternType;
import org.apache.kafka.common.resource.ResourcePattern;
import org.apache.kafka.common.resource.ResourceType;
import org.jspecify.annotations.Nullable;

/** {@code deploy/kafka/topics.yaml}: every topic with its settings, and what each client may do. */
public record TopicsFile(
        int partitions,
        short replicationFactor,
        Map<String, Map<String, String>> kinds,
        Map<String, String> topics,
        List<String> restricted,
        Map<String, Client> clients) {

    /** What one Kafka principal may do; everything else is refused. */
    public record Client(
            @Nullable List<String> writes,
            @Nullable List<String> reads,
            @Nullable List<String> readsPrefixed,
            @Nullable List<String> groups,
            @Nullable String transactions) {

        public Client {
            writes = writes == null ? List.of() : writes;
            reads = reads == null ? List.of() : reads;
            readsPrefixed = readsPrefixed == null ? List.of() : readsPrefixed;
            groups = groups == null ? List.of() : groups;
        }
    }

    public static TopicsFile read(Path file) {
        try {
            return new ObjectMapper(new YAMLFactory()).readValue(file.toFile(), TopicsFile.class);
        } catch (IOException e) {
            throw new UncheckedIOException("Could not read " + file, e);
        }
    }

    /** May hold who somebody is, free text, or who looked at whom. */
    public boolean isRestricted(String topic) {
        return restricted.stream().anyMatch(name -> name.endsWith(".") ? topic.startsWith(name) : topic.equals(name));
    }

    public List<NewTopic> newTopics() {
        return topics.entrySet().stream()
                .map(topic -> new NewTopic(topic.getKey(), partitions, replicationFactor)
                        .configs(kinds.get(topic.getValue())))
                .toList();
    }

    public List<AclBinding> rules() {
        var rules = new ArrayList<AclBinding>();
        clients.forEach((name, client) -> rules.addAll(rules(name, client)));
        return rules;
    }

    private static List<AclBinding> rules(String name, Client client) {
        var rules = new ArrayList<AclBinding>();
        client.writes().forEach(topic -> rules.add(topic(name, topic, PatternType.LITERAL, AclOperation.WRITE)));
        client.reads().forEach(topic -> rules.add(topic(name, topic, PatternType.LITERAL, AclOperation.READ)));
        client.readsPrefixed().forEach(start -> rules.add(topic(name, start, PatternType.PREFIXED, AclOperation.READ)));
        client.groups().forEach(group -> rules.add(prefixed(name, ResourceType.GROUP, group, AclOperation.READ)));
        if (client.transactions() != null) {
            rules.add(prefixed(name, ResourceType.TRANSACTIONAL_ID, client.transactions(), AclOperation.WRITE));
        }
        return rules;
    }

    private static AclBinding topic(String client, String topic, PatternType pattern, AclOperation operation) {
        return rule(client, new ResourcePattern(ResourceType.TOPIC, topic, pattern), operation);
    }

    private static AclBinding prefixed(String client, ResourceType type, String prefix, AclOperation operation) {
        return rule(client, new ResourcePattern(type, prefix, PatternType.PREFIXED), operation);
    }

    private static AclBinding rule(String client, ResourcePattern resource, AclOperation operation) {
        return new AclBinding(
                resource, new AccessControlEntry("User:" + client, "*", operation, AclPermissionType.ALLOW));
    }
}
