package care.doorstep.benchmarks.load;

import care.doorstep.benchmarks.PlainFailure;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Another program, run to its end. */
public final class Command {

    private Command() {}

    /** What it printed; fails with that when its exit code is not 0. */
    public static String run(String... words) {
        return run(List.of(words), Map.of());
    }

    public static String run(List<String> words, Map<String, String> environment) {
        var builder = new ProcessBuilder(words).redirectErrorStream(true);
        builder.environment().putAll(environment);
        try {
            var process = builder.start();
            var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new PlainFailure(String.join(" ", words) + " failed:\n" + output);
            }
            return output;
        } catch (IOException e) {
            throw new PlainFailure("Could not run " + words.getFirst() + ": " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The program's place: on the path or one of these. */
    static String find(String program, String debianPackage, String... elsewhere) {
        var onPath = Stream.of(System.getenv("PATH").split(":")).map(folder -> Path.of(folder, program));
        return Stream.concat(onPath, Stream.of(elsewhere).map(Path::of))
                .filter(Files::isExecutable)
                .findFirst()
                .map(Path::toString)
                .orElseThrow(() -> new PlainFailure(
                        "%s is missing; install it (Debian: apt-get install %s).".formatted(program, debianPackage)));
    }
}
