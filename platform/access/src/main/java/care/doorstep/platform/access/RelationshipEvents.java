package care.doorstep.platform.access;

import care.doorstep.platform.inbox.Inbox;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

@ApplicationScoped
class RelationshipEvents {

    private final Inbox inbox;

    RelationshipEvents(Inbox inbox) {
        this.inbox = inbox;
    }

    @Incoming("relationship")
    @Blocking
    void receive(ConsumerRecords<String, byte[]> records) {
        inbox.receive(records);
    }
}
