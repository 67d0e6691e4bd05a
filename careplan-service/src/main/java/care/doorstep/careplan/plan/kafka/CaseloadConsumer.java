package care.doorstep.careplan.plan.kafka;

import care.doorstep.platform.inbox.Inbox;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** What the teams state; plans and relationships follow from it. */
@ApplicationScoped
class CaseloadConsumer {

    private final Inbox inbox;

    CaseloadConsumer(Inbox inbox) {
        this.inbox = inbox;
    }

    @Incoming("caseload")
    @Blocking
    void receive(ConsumerRecords<String, byte[]> records) {
        inbox.receive(records);
    }
}
