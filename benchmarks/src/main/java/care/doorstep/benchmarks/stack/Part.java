package care.doorstep.benchmarks.stack;

import care.doorstep.benchmarks.load.Command;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** A part of the stack as the operating system sees it. */
public record Part(RunningStack stack, String name) {

    private static final long TICKS_PER_SECOND = 100;
    private static final int USER_TICKS = 11;
    private static final int SYSTEM_TICKS = 12;
    private static final double KIB_PER_MIB = 1024;

    public static List<Part> all(RunningStack stack) {
        return Stream.of(
                        "postgres",
                        "keycloak",
                        "kafka",
                        "referral-service",
                        "caseload-service",
                        "careplan-service",
                        "stratification-service",
                        "outcomes-service",
                        "gateway")
                .map(name -> new Part(stack, name))
                .toList();
    }

    public void stop() {
        doorstep("stop");
    }

    public void start() {
        doorstep("start");
    }

    public long pid() {
        try {
            return Long.parseLong(Files.readString(stack.folder().resolve("run/" + name + ".pid"))
                    .split(" ")[0]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Processor time used so far by the part and the processes it started. */
    public Duration cpu() {
        return processes().map(Part::cpu).reduce(Duration.ZERO, Duration::plus);
    }

    /** Memory held, shared pages counted in proportion (PSS). */
    public double memoryMiB() {
        return processes().mapToDouble(Part::memoryMiB).sum();
    }

    private Stream<Long> processes() {
        var self = ProcessHandle.of(pid()).orElseThrow();
        return Stream.concat(Stream.of(self), self.descendants()).map(ProcessHandle::pid);
    }

    private static Duration cpu(long pid) {
        var stat = read(Path.of("/proc/" + pid + "/stat"));
        if (stat.isEmpty()) {
            return Duration.ZERO;
        }
        var fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        var ticks = Long.parseLong(fields[USER_TICKS]) + Long.parseLong(fields[SYSTEM_TICKS]);
        return Duration.ofMillis(ticks * 1000 / TICKS_PER_SECOND);
    }

    private static double memoryMiB(long pid) {
        return read(Path.of("/proc/" + pid + "/smaps_rollup"))
                .lines()
                .filter(line -> line.startsWith("Pss:"))
                .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / KIB_PER_MIB)
                .sum();
    }

    /** Empty where the process has just ended. */
    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return "";
        }
    }

    private void doorstep(String verb) {
        Command.run(
                stack.setting("COMMAND"), verb, name, "--folder", stack.folder().toString());
    }
}
