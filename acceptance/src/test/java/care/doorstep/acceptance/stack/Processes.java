package care.doorstep.acceptance.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;

/** The stack's processes, by the numbers the launcher keeps. */
final class Processes {

    private Processes() {}

    static long of(String title) {
        var file = RunningStack.current().folder().resolve("run").resolve(title + ".pid");
        try {
            return Long.parseLong(Files.readString(file).strip().split(" ")[0]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Kill -9; returns the number of what was killed. */
    static long kill(String title) {
        var process = of(title);
        ProcessHandle.of(process).orElseThrow().destroyForcibly();
        return process;
    }
}
