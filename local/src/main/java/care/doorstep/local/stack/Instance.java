package care.doorstep.local.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/** The one launcher that runs a stack: it holds a file lock, which its death releases. */
public record Instance(StackFolder folder) {

    private static final String LAUNCHER = "launcher";
    private static final String FOR_TESTS = "run/for-tests";

    /** Kept from the collector, which would close the file and with it the lock. */
    private static final List<FileChannel> HELD = new CopyOnWriteArrayList<>();

    /** Until this process ends. False when another launcher runs this stack. */
    public boolean take(StackPlan plan) {
        try {
            FileChannel channel = FileChannel.open(
                    folder.run().resolve("launcher.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = tryLock(channel);
            if (lock == null) {
                channel.close();
                return false;
            }
            HELD.add(channel);
            RunningProcess.of(ProcessHandle.current().pid()).ifPresent(self -> self.record(folder, LAUNCHER));
            folder.write("run/port-offset", Integer.toString(plan.ports().offset()));
            rememberPurpose(plan);
            folder.remove("run/ready");
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void rememberPurpose(StackPlan plan) {
        if (plan.forTests()) {
            folder.write(FOR_TESTS, "yes");
        } else {
            folder.remove(FOR_TESTS);
        }
    }

    public boolean forTests() {
        return folder.read(FOR_TESTS).isPresent();
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    public Optional<RunningProcess> launcher() {
        return RunningProcess.recorded(folder, LAUNCHER);
    }

    public int portOffset() {
        return folder.read("run/port-offset").map(Integer::parseInt).orElse(0);
    }

    public Ports ports() {
        return new Ports(portOffset());
    }

    /** Everything has started. */
    public void markReady() {
        folder.write("run/ready", "ready");
    }

    public boolean ready() {
        return launcher().isPresent() && folder.read("run/ready").isPresent();
    }
}
