package care.doorstep.outcomes.locality.kafka;

import care.doorstep.platform.inbox.Inbox;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Reads {@code doorstep.person-attributes.v1}. */
@ApplicationScoped
class PersonAttributesEvents {

    private final Inbox inbox;

    PersonAttributesEvents(Inbox inbox) {
        this.inbox = inbox;
    }

    @Incoming("person-attributes")
    @Blocking
    void receive(ConsumerRecords<String, byte[]> records) {
        inbox.receive(records);
    }
}
