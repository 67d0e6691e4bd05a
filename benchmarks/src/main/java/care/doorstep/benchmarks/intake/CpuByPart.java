package care.doorstep.benchmarks.intake;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;

/**
 * What processor time goes to. The rules are data, {@code parts.txt}: lines that begin with {@code whole} claim a sample
 * whichever frame matches; of the others, the frame nearest to where the processor was decides.
 */
final class CpuByPart {

    private static final String OTHER = "other Java";

    private record Rule(boolean whole, String part, Pattern frames) {}

    private final List<Rule> rules = new ArrayList<>();

    CpuByPart() {
        try (var lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(CpuByPart.class.getResourceAsStream("/intake/parts.txt")),
                StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(this::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(String line) {
        var fields = line.split("\\s+\\|\\s+", 3);
        rules.add(new Rule(fields[0].equals("whole"), fields[1], Pattern.compile(fields[2])));
    }

    /** Samples by part. */
    Map<String, Long> samples(Path recording) {
        var found = new LinkedHashMap<String, Long>();
        rules.forEach(rule -> found.put(rule.part(), 0L));
        try (var file = new RecordingFile(recording)) {
            while (file.hasMoreEvents()) {
                var event = file.readEvent();
                if (event.getEventType().getName().equals("jdk.CPUTimeSample")) {
                    found.merge(part(frames(event)), 1L, Long::sum);
                }
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param frames class and method, the innermost first */
    String part(List<String> frames) {
        return whole(frames).or(() -> nearest(frames)).orElse(OTHER);
    }

    private Optional<String> whole(List<String> frames) {
        return rules.stream()
                .filter(Rule::whole)
                .filter(rule -> frames.stream().anyMatch(f -> matches(rule, f)))
                .map(Rule::part)
                .findFirst();
    }

    private Optional<String> nearest(List<String> frames) {
        return frames.stream()
                .flatMap(frame -> rules.stream().filter(rule -> !rule.whole() && matches(rule, frame)))
                .map(Rule::part)
                .findFirst();
    }

    private static boolean matches(Rule rule, String frame) {
        return rule.frames().matcher(frame).lookingAt();
    }

    private static List<String> frames(RecordedEvent event) {
        var stack = event.getStackTrace();
        return stack == null
                ? List.of()
                : stack.getFrames().stream()
                        .map(f -> f.getMethod().getType().getName() + "."
                                + f.getMethod().getName())
                        .toList();
    }
}
