package care.doorstep.referral.pathway.kafka;

import care.doorstep.platform.inbox.Inbox;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

@ApplicationScoped
class NarrativeEvents {

    private final Inbox inbox;

    NarrativeEvents(Inbox inbox) {
        this.inbox = inbox;
    }

    @Incoming("narrative")
    @Blocking
    void receive(ConsumerRecords<String, byte[]> records) {
        inbox.receive(records);
    }
}
