package care.doorstep.careplan.relationship.kafka;

import care.doorstep.platform.inbox.Inbox;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** What the single point of access states. */
@ApplicationScoped
class ReferralConsumer {

    private final Inbox inbox;

    ReferralConsumer(Inbox inbox) {
        this.inbox = inbox;
    }

    @Incoming("referral")
    @Blocking
    void receive(ConsumerRecords<String, byte[]> records) {
        inbox.receive(records);
    }
}
