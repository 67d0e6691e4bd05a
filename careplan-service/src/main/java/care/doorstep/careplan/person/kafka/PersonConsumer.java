package care.doorstep.careplan.person.kafka;

import care.doorstep.platform.inbox.Inbox;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** What the person index states. */
@ApplicationScoped
class PersonConsumer {

    private final Inbox inbox;

    PersonConsumer(Inbox inbox) {
        this.inbox = inbox;
    }

    @Incoming("person")
    @Blocking
    void receive(ConsumerRecords<String, byte[]> records) {
        inbox.receive(records);
    }
}
