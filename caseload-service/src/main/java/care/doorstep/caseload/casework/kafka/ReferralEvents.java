package care.doorstep.caseload.casework.kafka;

import care.doorstep.platform.inbox.Inbox;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

@ApplicationScoped
class ReferralEvents {
    private final Inbox inbox;

    ReferralEvents(Inbox inbox) {
        this.inbox = inbox;
    }

    @Incoming("referral")
    @Blocking
    void receive(ConsumerRecords<String, byte[]> records) {
        inbox.receive(records);
    }
}
