package care.doorstep.platform.inbox;

import care.doorstep.platform.problem.Origin;
import io.smallrye.common.annotation.Identifier;
import io.smallrye.reactive.messaging.kafka.KafkaConsumerRebalanceListener;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.TopicPartition;
import org.jboss.logging.Logger;

/**
 * Starts reading where this database's tables end. After the database was restored to an earlier moment, the offsets
 * that Kafka keeps are ahead of it: what lies between would never be applied.
 */
@ApplicationScoped
@Identifier("start-where-applied")
class StartWhereApplied implements KafkaConsumerRebalanceListener {

    private static final Logger LOG = Logger.getLogger(StartWhereApplied.class);
    private static final long PAUSE_MILLIS = 1000;

    private final InboxTables tables;

    StartWhereApplied(InboxTables tables) {
        this.tables = tables;
    }

    @Override
    public void onPartitionsAssigned(Consumer<?, ?> consumer, Collection<TopicPartition> partitions) {
        var applied = appliedOnceTheDatabaseAnswers();
        consumer.seekToBeginning(
                partitions.stream().filter(p -> !applied.containsKey(p)).toList());
        partitions.stream()
                .filter(applied::containsKey)
                .filter(p -> applied.get(p).nextOffset() < consumer.position(p))
                .forEach(p -> consumer.seek(p, applied.get(p).nextOffset()));
    }

    /** An exception from here would end the consumer for good. */
    private Map<TopicPartition, Applied> appliedOnceTheDatabaseAnswers() {
        while (true) {
            try {
                return tables.appliedOffsets();
            } catch (RuntimeException e) {
                if (!Failure.isTransient(e)) {
                    throw e;
                }
                LOG.warnf("reading waits for the database: %s", Origin.of(e));
                pause(e);
            }
        }
    }

    private static void pause(RuntimeException reason) {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw reason;
        }
    }
}
