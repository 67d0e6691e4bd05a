package care.doorstep.benchmarks.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The machine, as far as numbers depend on it; never its name. */
public record Machine(int cores, long memoryGiB, String java, String system) {

    private static final long KIB_PER_GIB = 1024 * 1024;

    public static Machine here() {
        return new Machine(
                Runtime.getRuntime().availableProcessors(),
                Math.round((double) memoryKiB() / KIB_PER_GIB),
                System.getProperty("java.vm.name") + " " + System.getProperty("java.runtime.version"),
                System.getProperty("os.name") + " " + System.getProperty("os.arch"));
    }

    /** Load average over the last minute. */
    public static double busy() {
        return Double.parseDouble(read("/proc/loadavg").split(" ")[0]);
    }

    private static long memoryKiB() {
        return read("/proc/meminfo")
                .lines()
                .filter(line -> line.startsWith("MemTotal:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                .findFirst()
                .orElse(0);
    }

    private static String read(String file) {
        try {
            return Files.readString(Path.of(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
