package care.doorstep.referral.directory.kafka;

import care.doorstep.platform.inbox.Inbox;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

@ApplicationScoped
class NeighbourhoodEvents {

    private final Inbox inbox;

    NeighbourhoodEvents(Inbox inbox) {
        this.inbox = inbox;
    }

    @Incoming("neighbourhood")
    @Blocking
    void receive(ConsumerRecords<String, byte[]> records) {
        inbox.receive(records);
    }
}
