package care.doorstep.outcomes.summary.kafka;

import care.doorstep.outcomes.summary.application.RecordOutcomes;
import care.doorstep.platform.inbox.Reaction;
import care.doorstep.platform.inbox.ReceivedEvent;
import java.util.Set;
import java.util.UUID;

/** States the outcome of a person's plans again whenever an event may have changed it. */
abstract class OutcomeReaction implements Reaction {

    private final RecordOutcomes recordOutcomes;
    private final String topic;
    private final Set<String> types;

    OutcomeReaction(RecordOutcomes recordOutcomes, String topic, Set<String> types) {
        this.recordOutcomes = recordOutcomes;
        this.topic = topic;
        this.types = types;
    }

    @Override
    public String topic() {
        return topic;
    }

    @Override
    public void react(ReceivedEvent event) {
        if (types.contains(event.type())) {
            recordOutcomes.about(event.as(AboutPerson.class).personId());
        }
    }

    record AboutPerson(UUID personId) {}
}
