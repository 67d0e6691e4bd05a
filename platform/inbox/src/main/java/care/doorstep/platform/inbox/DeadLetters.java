package care.doorstep.platform.inbox;

import care.doorstep.platform.outbox.Journal;
import care.doorstep.platform.outbox.NewEvent;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** States on {@code doorstep.dead.<service>.v1} (restricted) what could not be handled and why. */
@ApplicationScoped
class DeadLetters {

    private final Journal journal;
    private final Clock clock;
    private final String topic;

    DeadLetters(Journal journal, Clock clock, @ConfigProperty(name = "quarkus.application.name") String service) {
        this.journal = journal;
        this.clock = clock;
        this.topic = "doorstep.dead." + service + ".v1";
    }

    private record DeadLetter(
            UUID eventId, String topic, int partition, long offset, String type, String reason, JsonNode data) {

        @Override
        public String toString() {
            return "DeadLetter[" + eventId + "]";
        }
    }

    void write(ReceivedEvent e, String reason) {
        var letter = new DeadLetter(e.id(), e.topic(), e.partition(), e.offset(), e.type(), reason, e.data());
        journal.append(new NewEvent(
                topic,
                e.key(),
                "dead-letter.parked",
                letter,
                null,
                clock.instant(),
                e.correlationId(),
                e.causationId()));
    }
}
