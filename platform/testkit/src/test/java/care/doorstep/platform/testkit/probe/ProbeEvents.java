package care.doorstep.platform.testkit.probe;

import care.doorstep.platform.inbox.Inbox;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

@ApplicationScoped
class ProbeEvents {

    private final Inbox inbox;

    ProbeEvents(Inbox inbox) {
        this.inbox = inbox;
    }

    @Incoming("probe")
    @Blocking
    void receive(ConsumerRecords<String, byte[]> records) {
        inbox.receive(records);
    }
}
