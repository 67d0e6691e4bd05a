package care.doorstep.benchmarks.intake;

import care.doorstep.benchmarks.load.Command;
import care.doorstep.benchmarks.stack.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A flight recording of one part's processor time (JEP 509), taken while some work is done. */
final class Recording {

    private static final String JCMD =
            Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();

    private Recording() {}

    /** The recording; the caller deletes it. */
    static Path of(Part part, Runnable work) {
        var pid = Long.toString(part.pid());
        try {
            var file = Files.createTempFile("bench", ".jfr");
            Command.run(JCMD, pid, "JFR.configure", "stackdepth=256");
            Command.run(
                    JCMD,
                    pid,
                    "JFR.start",
                    "name=bench",
                    "settings=none",
                    "jdk.CPUTimeSample#enabled=true",
                    "jdk.CPUTimeSample#throttle=5ms");
            work.run();
            Command.run(JCMD, pid, "JFR.stop", "name=bench", "filename=" + file);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
