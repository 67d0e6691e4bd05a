package care.doorstep.outcomes.fact.kafka;

import care.doorstep.platform.inbox.Inbox;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Reads {@code doorstep.activity.v1}. */
@ApplicationScoped
class ActivityEvents {

    private final Inbox inbox;

    ActivityEvents(Inbox inbox) {
        this.inbox = inbox;
    }

    @Incoming("activity")
    @Blocking
    void receive(ConsumerRecords<String, byte[]> records) {
        inbox.receive(records);
    }
}
