package care.doorstep.local.postgres;

import care.doorstep.local.install.Folders;
import care.doorstep.local.stack.Launch;
import care.doorstep.local.stack.Pause;
import care.doorstep.local.stack.PlainFailure;
import care.doorstep.local.stack.RunningProcess;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Builds the data folder anew from the base copy, and lets a server repeat on it every change since: those archived,
 * then those that only the lost server's own log of changes still holds. What was there is put aside, never deleted.
 */
public record Recovery(PostgresServer server, PostgresDatabases databases, Path log) {

    private static final Duration PATIENCE = Duration.ofHours(2);

    /** @param to the moment to stop at; null for the last committed transaction */
    public void run(@Nullable Instant to) {
        if (!server.backup().hasBase()) {
            throw new PlainFailure("There is no base copy in " + server.backup().base()
                    + "; `./doorstep backup` makes one while PostgreSQL runs.");
        }
        try {
            layOut();
            repeatChanges(to);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void layOut() throws IOException {
        String aside = ".replaced-"
                + DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss")
                        .withZone(ZoneOffset.UTC)
                        .format(Instant.now());
        Path fresh = privateFolder(sibling(server.data(), ".restoring"));
        Path wal = privateFolder(sibling(server.wal(), ".restoring"));
        new DataFiles(server.backup().base()).copyTo(fresh);
        keepSegments(walOfLostServer(), wal);
        putAside(server.data(), aside);
        putAside(server.wal(), aside);
        Files.move(wal, server.wal(), StandardCopyOption.ATOMIC_MOVE);
        Files.createSymbolicLink(fresh.resolve("pg_wal"), server.wal());
        Files.createFile(fresh.resolve("recovery.signal"));
        Files.move(fresh, server.data(), StandardCopyOption.ATOMIC_MOVE);
    }

    /** Beside the data, or within it where the cluster was made before that was so. */
    private Path walOfLostServer() {
        return Files.isDirectory(server.wal()) ? server.wal() : server.data().resolve("pg_wal");
    }

    private static void keepSegments(Path from, Path to) throws IOException {
        if (!Files.isDirectory(from)) {
            return;
        }
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                Files.copy(file, to.resolve(file.getFileName()), StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
    }

    private static void putAside(Path folder, String suffix) throws IOException {
        if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            Files.move(folder, sibling(folder, suffix), StandardCopyOption.ATOMIC_MOVE);
        }
    }

    private static Path sibling(Path folder, String suffix) {
        return folder.resolveSibling(folder.getFileName() + suffix);
    }

    private static Path privateFolder(Path folder) throws IOException {
        Folders.delete(folder);
        return Files.createDirectories(
                folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    }

    private void repeatChanges(@Nullable Instant to) {
        var settings =
                new ArrayList<>(List.of("restore_command=" + server.backup().restoreCommand()));
        if (to != null) {
            settings.add("recovery_target_time=" + to.truncatedTo(ChronoUnit.MICROS));
            settings.add("recovery_target_action=promote");
        }
        Process process = server.launch(settings).start(log);
        RunningProcess running = RunningProcess.of(process.pid())
                .orElseThrow(() -> failed("PostgreSQL ended at once; its log is " + log + "."));
        try {
            awaitPromotion(process);
        } finally {
            running.signal("INT");
            running.waitForEnd(Duration.ofMinutes(2));
        }
    }

    private void awaitPromotion(Process process) {
        Instant limit = Instant.now().plus(PATIENCE);
        while (!promoted()) {
            if (!process.isAlive()) {
                throw failed("PostgreSQL could not be recovered and ended; its log is " + log
                        + ". What was there before is beside it, under names that end in the time of this try.");
            }
            if (Instant.now().isAfter(limit)) {
                throw failed(
                        "The recovery takes longer than " + PATIENCE.toHours() + " hours; its log is " + log + ".");
            }
            Pause.of(Duration.ofMillis(300));
        }
    }

    private PlainFailure failed(String sentence) {
        return new PlainFailure(sentence, Launch.lastLines(log, 25));
    }

    /** Recovered, and open for writing. */
    private boolean promoted() {
        try (Connection connection = databases.connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select not pg_is_in_recovery()")) {
            return row.next() && row.getBoolean(1);
        } catch (SQLException e) {
            return false;
        }
    }
}
