package care.doorstep.local.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * A process this stack started, known by its number and its start time in clock ticks since boot, so that a number the
 * system has since given to someone else is never taken for ours.
 */
public record RunningProcess(long pid, long startedAtTick) {

    public static Optional<RunningProcess> of(long pid) {
        return startTick(pid).map(tick -> new RunningProcess(pid, tick));
    }

    /** As recorded in the stack's folder, if it still lives. */
    public static Optional<RunningProcess> recorded(StackFolder folder, String part) {
        return folder.read("run/" + part + ".pid").map(RunningProcess::parse).filter(RunningProcess::alive);
    }

    public void record(StackFolder folder, String part) {
        folder.write("run/" + part + ".pid", pid + " " + startedAtTick);
    }

    public boolean alive() {
        return startTick(pid).filter(tick -> tick == startedAtTick).isPresent();
    }

    public boolean waitForEnd(Duration patience) {
        long end = System.nanoTime() + patience.toNanos();
        while (alive()) {
            if (System.nanoTime() > end) {
                return false;
            }
            Pause.of(Duration.ofMillis(50));
        }
        return true;
    }

    /** @param name as the kill command knows it: TERM, INT, KILL … */
    public void signal(String name) {
        if (!alive()) {
            return;
        }
        try {
            new ProcessBuilder("kill", "-" + name, Long.toString(pid))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new PlainFailure("Process " + pid + " could not be told to stop: " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Resident memory in bytes; 0 when it has ended. */
    public long residentBytes() {
        try {
            return Files.readAllLines(Path.of("/proc/" + pid + "/status")).stream()
                    .filter(line -> line.startsWith("VmRSS:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1024)
                    .findFirst()
                    .orElse(0);
        } catch (IOException e) {
            return 0;
        }
    }

    private static RunningProcess parse(String text) {
        String[] words = text.split(" ");
        return words.length == 2
                ? new RunningProcess(Long.parseLong(words[0]), Long.parseLong(words[1]))
                : new RunningProcess(-1, -1);
    }

    /** Field 22 of /proc/PID/stat; a zombie counts as ended. */
    private static Optional<Long> startTick(long pid) {
        try {
            String stat = Files.readString(Path.of("/proc/" + pid + "/stat"));
            String[] afterName = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
            return afterName[0].equals("Z") ? Optional.empty() : Optional.of(Long.parseLong(afterName[19]));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
