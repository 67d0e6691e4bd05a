package care.doorstep.local.preflight;

import care.doorstep.local.stack.PlainFailure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Room on the disk that holds a folder. */
final class DiskSpace {

    private DiskSpace() {}

    static void require(Path folder, long bytes) {
        try {
            long free = Files.getFileStore(folder).getUsableSpace();
            if (free < bytes) {
                throw new PlainFailure("The disk of " + folder + " is nearly full: " + gigabytes(free) + " free, "
                        + gigabytes(bytes) + " needed.");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String gigabytes(long bytes) {
        return String.format(Locale.ROOT, "%.1f GB", bytes / (1024.0 * 1024 * 1024));
    }
}
