package care.doorstep.local.topics;

import care.doorstep.local.stack.PlainFailure;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclBindingFilter;
import org.apache.kafka.common.config.ConfigResource;

/** Brings a broker's topics and rules to what the file says. Topics are never deleted; rules no longer named are. */
public record TopicsOnBroker(Admin admin, TopicsFile file) {

    public void apply() {
        try {
            createMissing();
            setConfigs();
            setRules();
        } catch (ExecutionException e) {
            throw new PlainFailure(
                    "Kafka's topics could not be set up: " + e.getCause().getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PlainFailure("Interrupted.");
        }
    }

    private void createMissing() throws ExecutionException, InterruptedException {
        Set<String> present = admin.listTopics().names().get();
        List<NewTopic> missing = file.newTopics().stream()
                .filter(topic -> !present.contains(topic.name()))
                .toList();
        admin.createTopics(missing).all().get();
    }

    private void setConfigs() throws ExecutionException, InterruptedException {
        var changes = new HashMap<ConfigResource, Collection<AlterConfigOp>>();
        file.topics()
                .forEach((topic, kind) -> changes.put(
                        new ConfigResource(ConfigResource.Type.TOPIC, topic),
                        settings(file.kinds().get(kind))));
        admin.incrementalAlterConfigs(changes).all().get();
    }

    private static List<AlterConfigOp> settings(Map<String, String> kind) {
        return kind.entrySet().stream()
                .map(setting -> new AlterConfigOp(
                        new ConfigEntry(setting.getKey(), setting.getValue()), AlterConfigOp.OpType.SET))
                .toList();
    }

    private void setRules() throws ExecutionException, InterruptedException {
        var wanted = new HashSet<AclBinding>(file.rules());
        var present = new HashSet<AclBinding>(
                admin.describeAcls(AclBindingFilter.ANY).values().get());
        admin.createAcls(wanted.stream().filter(rule -> !present.contains(rule)).toList())
                .all()
                .get();
        admin.deleteAcls(present.stream()
                        .filter(rule -> !wanted.contains(rule))
                        .map(AclBinding::toFilter)
                        .toList())
                .all()
                .get();
    }
}
