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

    private static final String NOT_TEXT = "\u0000";

    private final Journal journal;
    private final ProbeCounts counts;

    ProbeReaction(Journal journal, ProbeCounts counts) {
        this.journal = journal;
        this.counts = counts;
    }

    @Override
    public String topic() {
        return ProbeCounts.TOPIC;
    }

    @Override
    public void react(ReceivedEvent event) {
        var amount = event.data().get("amount").asInt();
        journal.append(NewEvent.of(
                "doorstep.echo.v1",
                UUID.fromString(event.key()),
                counts.untellable(amount) ? NOT_TEXT : "probe.echoed",
                Map.of("amount", amount),
                event.time()));
    }
}
