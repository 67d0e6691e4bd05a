package care.doorstep.local.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What to run for a part.
 *
 * @param settings environment, laid over this process's own without the variables that would configure a part by accident
 */
public record Launch(List<String> command, Map<String, String> settings, Path directory) {

    private static final long LOG_LIMIT = 20L * 1024 * 1024;
    private static final List<String> NOT_INHERITED = List.of("QUARKUS_", "KAFKA_", "KC_", "DOORSTEP_", "PG");

    /** In its own session, so that Ctrl-C reaches the launcher only and everything ends in order. */
    public Process start(Path log) {
        var words = new ArrayList<String>(List.of("setsid"));
        words.addAll(command);
        ProcessBuilder builder = new ProcessBuilder(words)
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().keySet().removeIf(name -> NOT_INHERITED.stream().anyMatch(name::startsWith));
        builder.environment().putAll(settings);
        try {
            rotate(log);
            return builder.start();
        } catch (IOException e) {
            throw new PlainFailure("Could not run " + command.getFirst() + ": " + e.getMessage());
        }
    }

    private static void rotate(Path log) throws IOException {
        if (Files.exists(log) && Files.size(log) > LOG_LIMIT) {
            Files.move(log, log.resolveSibling(log.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    public static List<String> lastLines(Path log, int count) {
        if (!Files.exists(log)) {
            return List.of();
        }
        try (Stream<String> lines = Files.lines(log, java.nio.charset.StandardCharsets.ISO_8859_1)) {
            List<String> all = lines.toList();
            return all.subList(Math.max(0, all.size() - count), all.size());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
