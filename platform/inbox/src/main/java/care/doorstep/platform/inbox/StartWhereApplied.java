package care.doorstep.platform.inbox;

import io.smallrye.common.annotation.Identifier;
import io.smallrye.reactive.messaging.kafka.KafkaConsumerRebalanceListener;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.TopicPartition;

/**
 * Starts reading where this database's tables end. After the database was restored to an earlier moment, the offsets
 * that Kafka keeps are ahead of it: what lies between would never be applied.
 */
@ApplicationScoped
@Identifier("start-where-applied")
class StartWhereApplied implements KafkaConsumerRebalanceListener {

    private final InboxTables tables;

    StartWhereApplied(InboxTables tables) {
        this.tables = tables;
    }

    @Override
    public void onPartitionsAssigned(Consumer<?, ?> consumer, Collection<TopicPartition> partitions) {
        var applied = tables.appliedOffsets();
        consumer.seekToBeginning(
                partitions.stream().filter(p -> !applied.containsKey(p)).toList());
        partitions.stream()
                .filter(applied::containsKey)
                .filter(p -> applied.get(p).nextOffset() < consumer.position(p))
                .forEach(p -> consumer.seek(p, applied.get(p).nextOffset()));
    }
}
