package care.doorstep.local.parts;

import care.doorstep.local.install.Binaries;
import care.doorstep.local.install.Folders;
import care.doorstep.local.postgres.PostgresDatabases;
import care.doorstep.local.postgres.PostgresServer;
import care.doorstep.local.stack.Launch;
import care.doorstep.local.stack.Narrator;
import care.doorstep.local.stack.PlainFailure;
import care.doorstep.local.stack.Ports;
import care.doorstep.local.stack.ProcessPart;
import care.doorstep.local.stack.RunningProcess;
import care.doorstep.local.stack.Secrets;
import care.doorstep.local.stack.StackFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;

/** One PostgreSQL server; a database and a role for each that needs one, with no rights on the others'. */
public final class PostgresPart extends ProcessPart {

    private final PostgresServer server;
    private final Secrets secrets;
    private final PostgresDatabases databases;

    public PostgresPart(Binaries binaries, Ports ports, StackFolder folder, Narrator narrator) {
        super("postgres", "PostgreSQL", folder, narrator);
        this.server = new PostgresServer(binaries, ports, folder);
        this.secrets = new Secrets(folder);
        this.databases = new PostgresDatabases(ports.postgres(), secrets);
    }

    @Override
    protected void prepare() {
        if (!Files.isDirectory(data())) {
            initialise();
        }
        forgetDeadServer();
    }

    private Path data() {
        return server.data();
    }

    /** Into a folder of another name first: a half-made cluster is never mistaken for a whole one. */
    private void initialise() {
        Path half = folder.data().resolve("postgres.new");
        refuseToReplaceLostData(half);
        narrator.say("PostgreSQL", "making a new database cluster");
        Path password = folder.secrets().resolve("postgres");
        secrets.get("postgres");
        Folders.delete(half);
        Folders.delete(server.wal());
        makeFolder(half);
        makeFolder(server.wal().getParent());
        run(server.initdb(half, password));
        try {
            Files.move(half, data(), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An empty cluster in the place of a lost one would let everything go on as if nothing had ever been recorded. */
    private void refuseToReplaceLostData(Path half) {
        boolean everMade = Files.exists(server.wal()) && !Files.exists(half);
        if (everMade || server.backup().hasBase()) {
            throw new PlainFailure(
                    "PostgreSQL's data, " + data() + ", is gone. `./doorstep restore` brings it back from"
                            + " the last backup; `./doorstep reset` forgets everything and begins anew.");
        }
    }

    private static void makeFolder(Path folder) {
        try {
            Files.createDirectories(
                    folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * After a crash postmaster.pid names a process that is gone, or is by now something else. The file of one that is
     * gone stays: by it PostgreSQL sees whether backends of the crashed server still write, and waits for them.
     */
    private void forgetDeadServer() {
        Path pidFile = data().resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return;
        }
        try {
            long pid = Long.parseLong(Files.readAllLines(pidFile).getFirst().strip());
            if (isOurServer(pid)) {
                RunningProcess.of(pid).ifPresent(this::endOrphan);
            } else if (RunningProcess.of(pid).isPresent()) {
                Files.delete(pidFile);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void endOrphan(RunningProcess orphan) {
        narrator.say("PostgreSQL", "ending the server an earlier run left");
        orphan.signal("INT");
        if (!orphan.waitForEnd(stopPatience())) {
            orphan.signal("QUIT");
            orphan.waitForEnd(Duration.ofSeconds(10));
        }
    }

    private boolean isOurServer(long pid) {
        try {
            return Files.readString(Path.of("/proc/" + pid + "/cmdline")).contains(data().toString());
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    protected Launch launch() {
        return server.launch(List.of());
    }

    @Override
    protected boolean serves() throws SQLException {
        return databases.answer();
    }

    @Override
    protected Duration patience() {
        return Duration.ofSeconds(90);
    }

    @Override
    protected void afterStart() {
        databases.create();
    }

    /** A fast shutdown: open transactions are rolled back, the data is left clean. */
    @Override
    protected String stopSignal() {
        return "INT";
    }

    private void run(List<String> command) {
        Path log = folder.log(name());
        try {
            int code = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .start()
                    .waitFor();
            if (code != 0) {
                throw new PlainFailure(
                        "PostgreSQL's database cluster could not be made; the log is " + log + ".",
                        Launch.lastLines(log, 25));
            }
        } catch (IOException e) {
            throw new PlainFailure("Could not run " + command.getFirst() + ": " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PlainFailure("Interrupted.");
        }
    }
}
