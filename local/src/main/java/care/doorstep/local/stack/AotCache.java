package care.doorstep.local.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;

/**
 * The JDK's ahead-of-time cache of one process: the first run records it and writes it when it ends, later runs start
 * in half the time. A cache made for other jars or another JDK is recorded anew.
 */
public final class AotCache {

    private static final Duration WRITING = Duration.ofMinutes(4);
    private static final Duration USUAL = Duration.ofSeconds(30);

    private final StackFolder folder;
    private final String part;
    private final boolean mayTrain;
    private volatile boolean training;

    public AotCache(StackFolder folder, String part, boolean mayTrain) {
        this.folder = folder;
        this.part = part;
        this.mayTrain = mayTrain;
    }

    /** @param program changes when the program does */
    public List<String> options(String program) {
        String wanted = System.getProperty("java.runtime.version") + " " + program;
        boolean usable = Files.exists(cache())
                && folder.read("aot/" + part + ".for").filter(wanted::equals).isPresent();
        training = !usable && mayTrain;
        if (usable) {
            return List.of("-XX:AOTCache=" + cache(), "-Xlog:aot=off", "-Xlog:cds=off");
        }
        if (!training) {
            return List.of();
        }
        folder.write("aot/" + part + ".for", wanted);
        return List.of("-XX:AOTCacheOutput=" + fresh(), "-Xlog:aot=off", "-Xlog:cds=off");
    }

    /** Longer while the cache may be being written, by a process this launcher or an earlier one started. */
    public Duration stopPatience() {
        return training || !Files.exists(cache()) ? WRITING : USUAL;
    }

    /** Called after the process has ended: takes the new cache into use. */
    public void keepIfTrained() {
        try {
            Files.deleteIfExists(folder.aot().resolve(part + ".new.aot.config"));
            if (Files.exists(fresh())) {
                Files.move(fresh(), cache(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path cache() {
        return folder.aot().resolve(part + ".aot");
    }

    private Path fresh() {
        return folder.aot().resolve(part + ".new.aot");
    }
}
