package care.doorstep.outcomes.fact.kafka;

import care.doorstep.platform.inbox.Inbox;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Reads {@code doorstep.careplan.v1}. */
@ApplicationScoped
class CareplanEvents {

    private final Inbox inbox;

    CareplanEvents(Inbox inbox) {
        this.inbox = inbox;
    }

    @Incoming("careplan")
    @Blocking
    void receive(ConsumerRecords<String, byte[]> records) {
        inbox.receive(records);
    }
}
