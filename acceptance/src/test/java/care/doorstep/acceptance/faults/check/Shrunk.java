package care.doorstep.acceptance.faults.check;

import care.doorstep.acceptance.faults.history.Command;
import care.doorstep.acceptance.faults.history.Fault;
import care.doorstep.acceptance.faults.history.History;
import care.doorstep.acceptance.faults.history.Stated;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The least of a history in which the promise is still broken: whatever can be left out is left out, one thing after
 * the other. The faults around what remains are kept, as the reader's first suspects.
 */
public record Shrunk(Violation violation, History history) {

    private static final Duration AROUND = Duration.ofSeconds(10);

    public static Shrunk of(Violation violation, History whole) {
        var least = whole.withFaults(List.of());
        least = without(least, History::commands, History::withCommands, violation);
        least = without(least, History::readings, History::withReadings, violation);
        least = without(least, History::stated, History::withStated, violation);
        least = without(least, History::poisons, History::withPoisons, violation);
        least = without(least, History::parked, History::withParked, violation);
        return new Shrunk(violation, least.withFaults(around(least, whole.faults())));
    }

    /** Leaves out ever smaller runs of items, as delta debugging does, until no single one can go. */
    private static <T> History without(
            History history,
            Function<History, List<T>> part,
            BiFunction<History, List<T>, History> with,
            Violation violation) {
        var kept = new ArrayList<>(part.apply(history));
        for (var size = kept.size(); size > 0; size /= 2) {
            for (var from = 0; from < kept.size(); ) {
                var fewer = new ArrayList<>(kept);
                fewer.subList(from, Math.min(from + size, fewer.size())).clear();
                if (holds(violation, with.apply(history, fewer))) {
                    kept = fewer;
                } else {
                    from += size;
                }
            }
        }
        return with.apply(history, kept);
    }

    private static boolean holds(Violation violation, History history) {
        return Checker.violations(history).contains(violation);
    }

    private static List<Fault> around(History least, List<Fault> faults) {
        var moments = Stream.concat(
                        least.commands().stream().flatMap(c -> Stream.of(c.invoked(), c.answered())),
                        least.stated().stream().map(Stated::at))
                .sorted()
                .toList();
        if (moments.isEmpty()) {
            return List.of();
        }
        var begin = moments.getFirst().minus(AROUND);
        var end = moments.getLast().plus(AROUND);
        return faults.stream().filter(fault -> fault.touches(begin, end)).toList();
    }

    /** Everything that remains, in the order of time. */
    public List<String> lines() {
        var lines = new ArrayList<Line>();
        history.commands().forEach(c -> lines.add(new Line(c.invoked(), command(c))));
        history.stated().forEach(e -> lines.add(new Line(e.at(), event(e))));
        history.faults().forEach(f -> lines.add(new Line(f.from(), fault(f))));
        var told = new ArrayList<String>();
        told.add(violation.toString());
        lines.stream().sorted(Comparator.comparing(Line::at)).map(Line::told).forEach(told::add);
        history.poisons().forEach(poison -> told.add("           " + poison));
        history.parked().forEach(parked -> told.add("           " + parked));
        history.readings().forEach(reading -> told.add("           read: " + reading.asked()));
        return told;
    }

    private record Line(Duration at, String text) {

        String told() {
            return "%9.3f s %s".formatted(at.toMillis() / 1000.0, text);
        }
    }

    private static String command(Command c) {
        return "client: %s %s, %s after %d attempts at %.3f s"
                .formatted(
                        c.act(),
                        c.effect(),
                        c.outcome(),
                        c.attempts(),
                        c.answered().toMillis() / 1000.0);
    }

    private static String event(Stated e) {
        return "topic:  %s on %s/%d/%d, key %s, event %s"
                .formatted(e.type(), e.topic(), e.partition(), e.offset(), e.key(), e.id());
    }

    private static String fault(Fault f) {
        return "fault:  %s of %s until %.3f s"
                .formatted(f.kind(), f.target(), f.until().toMillis() / 1000.0);
    }
}
