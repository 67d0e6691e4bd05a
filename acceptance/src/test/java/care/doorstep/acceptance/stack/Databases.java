package care.doorstep.acceptance.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

/** The databases of all services: copied, lost and brought back as an operator does it. */
public final class Databases {

    private static final int CONSUMERS_ARE_AHEAD = 3;

    private Databases() {}

    public static void backUp() {
        Launcher.run("backup");
    }

    /** Kill -9, and the folder with all data is gone; the log of changes beside it is not. */
    public static void lose() {
        var folder = RunningStack.current().folder();
        var data = folder.resolve("data/postgres");
        try {
            var pid = Long.parseLong(
                    Files.readString(folder.resolve("run/postgres.pid")).split(" ")[0]);
            ProcessHandle.of(pid).orElseThrow().destroyForcibly();
            Files.move(data, folder.resolve("lost-" + Instant.now().toEpochMilli()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static boolean areLost() {
        return Files.notExists(RunningStack.current().folder().resolve(Path.of("data", "postgres")));
    }

    /** To the last committed transaction; returns what the launcher said. */
    public static String restore() {
        return Launcher.run("restore");
    }

    /** To a moment after which something was published: the launcher says that consumers are ahead. */
    public static String restoreTo(Instant moment) {
        return Launcher.run(CONSUMERS_ARE_AHEAD, "restore", "--to", moment.toString());
    }

    /** Compares the topics with the journals; nothing was forgotten. */
    public static String reconcile() {
        return Launcher.run("reconcile");
    }
}
