package care.doorstep.outcomes.fact.kafka;

import care.doorstep.outcomes.fact.domain.Origin;
import care.doorstep.platform.inbox.ReceivedEvent;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Names the event that a fact is taken from. */
final class Origins {

    private Origins() {}

    static Origin of(ReceivedEvent event, UUID personId, @Nullable UUID referralId) {
        return new Origin(event.id(), event.type(), event.time(), personId, referralId);
    }
}
