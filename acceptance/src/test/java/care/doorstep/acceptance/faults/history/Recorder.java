package care.doorstep.acceptance.faults.history;

import care.doorstep.acceptance.topic.Heard;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** Writes down what happens while it happens. */
public final class Recorder {

    private final Instant began = Instant.now();
    private final long beganAt = System.nanoTime();
    private final List<Command> commands = new CopyOnWriteArrayList<>();
    private final List<Fault> faults = new CopyOnWriteArrayList<>();
    private final List<Poison> poisons = new CopyOnWriteArrayList<>();
    private final AtomicInteger unanswered = new AtomicInteger();

    /** Since the run began; never jumps. */
    public Duration now() {
        return Duration.ofNanos(System.nanoTime() - beganAt);
    }

    public void command(Command command) {
        commands.add(command);
    }

    public void fault(Fault fault) {
        faults.add(fault);
    }

    public void poison(Poison poison) {
        poisons.add(poison);
    }

    /** An attempt that got no answer, or one that says nothing: 5xx, 429. */
    public void attemptWithoutAnswer() {
        unanswered.incrementAndGet();
    }

    public int attemptsWithoutAnswer() {
        return unanswered.get();
    }

    public List<Command> commands() {
        return List.copyOf(commands);
    }

    public List<Fault> faults() {
        return List.copyOf(faults);
    }

    public List<Poison> poisons() {
        return List.copyOf(poisons);
    }

    /** The events among what was heard: who read what, the analysts' copies and poison are none. */
    public List<Stated> stated(Stream<Heard> heard) {
        return heard.filter(one -> !one.topic().equals("doorstep.audit.v1"))
                .filter(one -> !one.topic().startsWith("doorstep.analytics."))
                .filter(one -> !isPoison(one))
                .map(this::stated)
                .toList();
    }

    private boolean isPoison(Heard one) {
        return poisons.stream().anyMatch(poison -> poison.id().equals(one.id()));
    }

    private Stated stated(Heard one) {
        var record = one.record();
        return new Stated(
                Duration.between(began, Instant.ofEpochMilli(record.timestamp())),
                record.topic(),
                record.partition(),
                record.offset(),
                record.key() == null ? "" : record.key(),
                one.id(),
                one.type(),
                one.correlationId(),
                data(one));
    }

    private static JsonNode data(Heard one) {
        return one.record().value() == null ? NullNode.getInstance() : one.data();
    }
}
