package care.doorstep.acceptance.topic;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.TopicPartition;

/** How far the services have read, as the broker knows it. */
public final class Lag {

    private Lag() {}

    private interface Question<T> {
        T ask(Admin admin) throws ExecutionException, InterruptedException;
    }

    /** Partitions of which a service has not read the last event that was heard, as "service topic-partition". */
    public static Set<String> behind(List<String> services, Topics topics) {
        var last = new HashMap<TopicPartition, Long>();
        topics.heard()
                .map(Heard::record)
                .forEach(one -> last.merge(new TopicPartition(one.topic(), one.partition()), one.offset(), Long::max));
        return asking(admin -> {
            var behind = new HashSet<String>();
            for (var service : services) {
                var read = admin.listConsumerGroupOffsets(service)
                        .partitionsToOffsetAndMetadata()
                        .get();
                var partitions = assigned(admin, service);
                partitions.stream()
                        .filter(last::containsKey)
                        .filter(p -> read.get(p) == null || read.get(p).offset() <= last.get(p))
                        .forEach(p -> behind.add(service + " " + p));
                if (partitions.isEmpty()) {
                    behind.add(service + " reads nothing");
                }
            }
            return behind;
        });
    }

    /** Topic to the services that read it. */
    public static Map<String, Set<String>> readers(List<String> services) {
        return asking(admin -> {
            var readers = new HashMap<String, Set<String>>();
            for (var service : services) {
                assigned(admin, service)
                        .forEach(partition -> readers.computeIfAbsent(partition.topic(), _ -> new HashSet<>())
                                .add(service));
            }
            return readers;
        });
    }

    private static Set<TopicPartition> assigned(Admin admin, String group)
            throws ExecutionException, InterruptedException {
        var assigned = new HashSet<TopicPartition>();
        admin.describeConsumerGroups(List.of(group))
                .describedGroups()
                .get(group)
                .get()
                .members()
                .forEach(member -> assigned.addAll(member.assignment().topicPartitions()));
        return assigned;
    }

    private static <T> T asking(Question<T> question) {
        try (var admin = Admin.create(Topics.settings())) {
            return question.ask(admin);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
