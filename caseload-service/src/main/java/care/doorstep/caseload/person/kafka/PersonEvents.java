package care.doorstep.caseload.person.kafka;

import care.doorstep.platform.inbox.Inbox;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

@ApplicationScoped
class PersonEvents {
    private final Inbox inbox;

    PersonEvents(Inbox inbox) {
        this.inbox = inbox;
    }

    @Incoming("person")
    @Blocking
    void receive(ConsumerRecords<String, byte[]> records) {
        inbox.receive(records);
    }
}
