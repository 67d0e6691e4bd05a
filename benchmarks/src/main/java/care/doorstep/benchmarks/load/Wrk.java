package care.doorstep.benchmarks.load;

import care.doorstep.benchmarks.PlainFailure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * wrk: as many requests as a number of connections can carry, each sending its next when the last is answered. For
 * rates only; its latencies would hide what waits at the client.
 */
public final class Wrk {

    private static final Pattern RATE = Pattern.compile("Requests/sec:\\s+([\\d.]+)");
    private static final Pattern TOTAL = Pattern.compile("(\\d+) requests in ([\\d.]+)(m?s|m)");
    private static final Pattern REFUSED = Pattern.compile("Non-2xx or 3xx responses: (\\d+)");

    private Wrk() {}

    /** What came of it: answers with a good status per second, and their number. */
    public record Result(double perSecond, long answers) {}

    /** @param script a Lua script among this program's resources, such as {@code /load/intake.lua} */
    public static Result run(String url, int connections, int seconds, String script, Map<String, String> environment) {
        var words = List.of(
                Command.find("wrk", "wrk"),
                "-t1",
                "-c" + connections,
                "-d" + seconds + "s",
                "--timeout",
                "30s",
                "-s",
                unpacked(script),
                url);
        return read(Command.run(words, environment));
    }

    static Result read(String output) {
        var rate = RATE.matcher(output);
        var total = TOTAL.matcher(output);
        var refused = REFUSED.matcher(output);
        if (!rate.find() || !total.find()) {
            throw new PlainFailure("wrk said something unexpected:\n" + output);
        }
        var answers = Long.parseLong(total.group(1));
        var bad = refused.find() ? Long.parseLong(refused.group(1)) : 0;
        var share = answers == 0 ? 0 : (double) (answers - bad) / answers;
        return new Result(Double.parseDouble(rate.group(1)) * share, answers - bad);
    }

    private static String unpacked(String script) {
        try (var resource = Wrk.class.getResourceAsStream(script)) {
            var file = Files.createTempFile("bench", ".lua");
            file.toFile().deleteOnExit();
            Files.write(file, java.util.Objects.requireNonNull(resource).readAllBytes());
            return Path.of(file.toString()).toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
