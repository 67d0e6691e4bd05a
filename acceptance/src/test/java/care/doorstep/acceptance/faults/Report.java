package care.doorstep.acceptance.faults;

import care.doorstep.acceptance.edge.Json;
import care.doorstep.acceptance.faults.check.Shrunk;
import care.doorstep.acceptance.faults.check.Violation;
import care.doorstep.acceptance.faults.history.Act;
import care.doorstep.acceptance.faults.history.Command;
import care.doorstep.acceptance.faults.history.Fault;
import care.doorstep.acceptance.faults.history.History;
import care.doorstep.acceptance.faults.history.Outcome;
import care.doorstep.acceptance.stack.RunningStack;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a run came to: one line to read, a file for machines, the whole history for whoever looks for the cause. */
record Report(
        long seed, Duration raged, Duration quietAfter, int unanswered, History history, List<Violation> violations) {

    private static final int TOLD = 5;

    /** Kills, cut, closed and slow links, replicas, poison and clocks; a full disk only where root gives Kafka its own. */
    private static final int KINDS = 7;

    private static final Duration EVERY_KIND_BY_THEN = Duration.ofMinutes(6);

    String line() {
        return "fault journey, seed %d, %d s: commands %s; attempts without an answer %d; faults %d %s; events %d; readings %d; violations %d"
                .formatted(
                        seed,
                        raged.toSeconds(),
                        commands(),
                        unanswered,
                        history.faults().size(),
                        count(history.faults().stream().map(Fault::kind)),
                        history.firstStated().size(),
                        history.readings().size(),
                        violations.size());
    }

    /** What did not happen often enough for the run to say anything. */
    List<String> tooLittle() {
        var lines = new ArrayList<String>();
        var minutes = raged.toMinutes();
        for (var act : Act.values()) {
            var done = history.commands().stream()
                    .filter(c -> c.act() == act && c.outcome() == Outcome.ACKNOWLEDGED)
                    .count();
            atLeast(minutes, done, act + " acknowledged", lines);
        }
        atLeast(minutes * 10 / 3, history.faults().size(), "faults", lines);
        if (raged.compareTo(EVERY_KIND_BY_THEN) >= 0) {
            atLeast(KINDS, history.faults().stream().map(Fault::kind).distinct().count(), "kinds of fault", lines);
        }
        var given = history.commands().stream()
                .filter(c -> c.outcome() != Outcome.UNKNOWN)
                .count();
        atLeast(history.commands().size() * 98L / 100, given, "commands that were answered in the end", lines);
        return lines;
    }

    private static void atLeast(long floor, long found, String what, List<String> lines) {
        if (found < floor) {
            lines.add("%s: %d, fewer than %d".formatted(what, found, floor));
        }
    }

    /** The first violations, each with the least history in which it shows. */
    List<String> failures() {
        var lines = new ArrayList<String>();
        violations.stream().limit(TOLD).map(v -> Shrunk.of(v, history)).forEach(least -> {
            lines.add("");
            lines.addAll(least.lines());
        });
        violations.stream().skip(TOLD).forEach(v -> lines.add(v.toString()));
        return lines;
    }

    /** Returns where the whole history is. */
    Path write() {
        var folder = RunningStack.current().folder().resolve("faults");
        var whole = folder.resolve("history-" + seed + ".jsonl");
        try {
            Files.createDirectories(folder);
            Files.write(whole, everything());
            Files.writeString(folder.resolve("report.json"), Json.write(summary()));
            return whole;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<String, Object> summary() {
        var summary = new TreeMap<String, Object>();
        summary.put("seed", seed);
        summary.put("seconds", raged.toSeconds());
        summary.put("quietAfterSeconds", quietAfter.toSeconds());
        summary.put("commands", commands());
        summary.put("attemptsWithoutAnswer", unanswered);
        summary.put("longestWaitForAnAnswerSeconds", longestWait().toSeconds());
        summary.put("faults", count(history.faults().stream().map(Fault::kind)));
        summary.put("faultsInAll", history.faults().size());
        summary.put("events", history.firstStated().size());
        summary.put(
                "deliveredAgain",
                history.stated().size() - history.firstStated().size());
        summary.put("readings", history.readings().size());
        summary.put("violations", violations.stream().map(Violation::toString).toList());
        return summary;
    }

    /** By what was asked and what came of it. */
    private Map<String, Long> commands() {
        return count(history.commands().stream().map(c -> c.act() + " " + c.outcome()));
    }

    private Duration longestWait() {
        return history.commands().stream()
                .filter(c -> c.outcome() == Outcome.ACKNOWLEDGED)
                .map(c -> c.answered().minus(c.invoked()))
                .max(Duration::compareTo)
                .orElse(Duration.ZERO);
    }

    private static Map<String, Long> count(Stream<String> words) {
        return words.map(word -> word.toLowerCase(java.util.Locale.ROOT))
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
    }

    private List<String> everything() {
        var lines = new ArrayList<String>();
        history.commands().stream().map(Report::line).forEach(lines::add);
        history.faults()
                .forEach(f -> lines.add(Json.write(Map.of(
                        "fault", f.kind(),
                        "target", f.target(),
                        "from", f.from().toMillis(),
                        "until", f.until().toMillis()))));
        history.poisons()
                .forEach(p -> lines.add(Json.write(Map.of("poison", p.id(), "topic", p.topic(), "key", p.key()))));
        history.parked()
                .forEach(p ->
                        lines.add(Json.write(Map.of("parked", p.key(), "topic", p.topic(), "service", p.service()))));
        history.stated().stream()
                .filter(e -> !e.topic().equals("doorstep.person.v1"))
                .forEach(e -> lines.add(Json.write(Map.of(
                        "event", e.type(),
                        "id", e.id(),
                        "at", e.at().toMillis(),
                        "place", e.topic() + "/" + e.partition() + "/" + e.offset(),
                        "key", e.key(),
                        "correlation", e.correlation(),
                        "data", e.data()))));
        history.readings().stream()
                .filter(r -> !r.before().equals(r.rebuilt()))
                .forEach(r -> lines.add(
                        Json.write(Map.of("reading", r.asked(), "before", r.before(), "rebuilt", r.rebuilt()))));
        return lines;
    }

    private static String line(Command c) {
        return Json.write(Map.of(
                "command", c.act(),
                "effect", c.effect(),
                "key", c.key(),
                "person", c.person(),
                "referral", c.referral(),
                "invoked", c.invoked().toMillis(),
                "answered", c.answered().toMillis(),
                "attempts", c.attempts(),
                "outcome", c.outcome()));
    }
}
