package care.doorstep.referral.pathway.kafka;

import care.doorstep.platform.inbox.Inbox;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

@ApplicationScoped
class CaseloadEvents {

    private final Inbox inbox;

    CaseloadEvents(Inbox inbox) {
        this.inbox = inbox;
    }

    @Incoming("caseload")
    @Blocking
    void receive(ConsumerRecords<String, byte[]> records) {
        inbox.receive(records);
    }
}
