package care.doorstep.platform.testkit.probe;

import care.doorstep.platform.inbox.Reaction;
import care.doorstep.platform.inbox.ReceivedEvent;
import care.doorstep.platform.outbox.Journal;
import care.doorstep.platform.outbox.NewEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;

/** States an event of its own for each one it sees. */
@ApplicationScoped
class ProbeReaction implements Reaction {

    private final Journal journal;

    ProbeReaction(Journal journal) {
        this.journal = journal;
    }

    @Override
    public String topic() {
        return ProbeCounts.TOPIC;
    }

    @Override
    public void react(ReceivedEvent event) {
        journal.append(NewEvent.of(
                "doorstep.echo.v1",
                UUID.fromString(event.key()),
                "probe.echoed",
                Map.of("amount", event.data().get("amount").asInt()),
                event.time()));
    }
}
