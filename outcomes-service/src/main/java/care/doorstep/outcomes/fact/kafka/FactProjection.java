package care.doorstep.outcomes.fact.kafka;

import care.doorstep.outcomes.fact.domain.Context;
import care.doorstep.outcomes.fact.domain.Fact;
import care.doorstep.outcomes.fact.domain.Facts;
import care.doorstep.platform.inbox.Projection;
import care.doorstep.platform.inbox.ReceivedEvent;
import java.util.List;
import java.util.Optional;

/** Keeps those events of one topic that are facts. */
abstract class FactProjection implements Projection {

    private final Facts facts;
    private final Context context;
    private final String topic;

    FactProjection(Facts facts, Context context, String topic) {
        this.facts = facts;
        this.context = context;
        this.topic = topic;
    }

    /** Empty for an event that tells nothing we count. */
    abstract Optional<Fact> fact(ReceivedEvent event);

    @Override
    public String topic() {
        return topic;
    }

    @Override
    public void project(ReceivedEvent event) {
        project(List.of(event));
    }

    @Override
    public void project(List<ReceivedEvent> events) {
        facts.add(
                context,
                events.stream().map(this::fact).flatMap(Optional::stream).toList());
    }

    @Override
    public void truncate() {
        facts.forget(context);
    }
}
