package care.doorstep.local.postgres;

import care.doorstep.local.install.Folders;
import care.doorstep.local.stack.PlainFailure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Copies the files of a running server, which goes on working, and puts the copy in the place of the last one. */
public record BaseCopy(BackupFolder backup, Path data) {

    static final String LABEL = "backup_label";

    private static final Pattern FIRST_SEGMENT =
            Pattern.compile("START WAL LOCATION: \\S+ \\(file (\\p{XDigit}{24})\\)");

    /** Returns its size in bytes. */
    public long take(Connection server) {
        Path half = backup.root().resolve("base.new");
        try {
            Folders.delete(half);
            Files.createDirectories(
                    half, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            Files.createDirectories(backup.archive());
            String label = copyWhileMarked(server, half);
            Files.writeString(half.resolve(LABEL), label);
            sync(half);
            replaceBase(half);
            forgetSegmentsBefore(label);
            return new DataFiles(backup.base()).bytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new PlainFailure("PostgreSQL would not have its files copied: " + e.getMessage());
        }
    }

    /** At every instant one of the copies is whole and under a name that a restore looks for. */
    private void replaceBase(Path half) throws IOException {
        if (Files.exists(backup.newestBase())) {
            Folders.delete(backup.earlierBase());
            Files.move(backup.newestBase(), backup.earlierBase(), StandardCopyOption.ATOMIC_MOVE);
        }
        Files.move(half, backup.newestBase(), StandardCopyOption.ATOMIC_MOVE);
        backup.noteThatThereIsOne();
        Folders.delete(backup.earlierBase());
    }

    /** Waits until the segments that the copy needs are archived. */
    private String copyWhileMarked(Connection server, Path half) throws SQLException, IOException {
        try (Statement statement = server.createStatement()) {
            statement.execute("select pg_backup_start('doorstep', true)");
            new DataFiles(data).copyTo(half);
            try (ResultSet stopped = statement.executeQuery("select labelfile from pg_backup_stop(true)")) {
                stopped.next();
                return stopped.getString(1);
            }
        }
    }

    private static void sync(Path folder) throws IOException {
        try {
            new ProcessBuilder("sync", "-f", folder.toString()).start().waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PlainFailure("Interrupted.");
        }
    }

    private void forgetSegmentsBefore(String label) throws IOException {
        var matcher = FIRST_SEGMENT.matcher(label);
        if (!matcher.find()) {
            throw new PlainFailure("PostgreSQL's label of the copy names no segment.");
        }
        String first = placeOf(matcher.group(1));
        try (Stream<Path> segments = Files.list(backup.archive())) {
            for (Path segment : (Iterable<Path>) segments.filter(BaseCopy::isSegment)::iterator) {
                if (placeOf(segment.getFileName().toString()).compareTo(first) < 0) {
                    Files.delete(segment);
                }
            }
        }
    }

    private static boolean isSegment(Path file) {
        return file.getFileName().toString().matches("\\p{XDigit}{24}");
    }

    /** A segment's name without its timeline. */
    private static String placeOf(String segment) {
        return segment.substring(8);
    }
}
