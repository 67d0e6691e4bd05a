package care.doorstep.acceptance.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The launcher's own commands, as an operator types them. */
final class Launcher {

    private Launcher() {}

    /** Runs {@code ./doorstep …} on the stack under test and returns what it said. */
    static String run(String... words) {
        return run(0, words);
    }

    /** The same, where it is to end with this exit code. */
    static String run(int exitCode, String... words) {
        var stack = RunningStack.current();
        var command = new ArrayList<>(List.of(stack.command()));
        command.addAll(List.of(words));
        command.addAll(List.of("--folder", stack.folder().toString()));
        try {
            var process = new ProcessBuilder(command).redirectErrorStream(true).start();
            var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor()).as("%s said: %s", command, said).isEqualTo(exitCode);
            return said;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
