package care.doorstep.acceptance.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;

/** Kafka's disk, where it is one of its own of limited size. */
public final class BrokerDisk {

    private static final int BLOCK = 64 * 1024;

    private BrokerDisk() {}

    /** Whether Kafka's data has a disk that can be filled without harm to anything else. */
    public static boolean isItsOwn() {
        try {
            return !store(data()).equals(store(data().getParent()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Until nothing more can be written to it. */
    public static void fill() {
        try (var out = Files.newOutputStream(filler())) {
            var block = new byte[BLOCK];
            while (true) {
                out.write(block);
            }
        } catch (IOException e) {
            // it is full
        }
    }

    public static void clear() {
        try {
            Files.deleteIfExists(filler());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FileStore store(Path path) throws IOException {
        return Files.getFileStore(path);
    }

    private static Path data() {
        return RunningStack.current().folder().resolve("data").resolve("kafka");
    }

    private static Path filler() {
        return data().resolve("filler");
    }
}
