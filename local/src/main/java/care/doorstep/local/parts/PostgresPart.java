package care.doorstep.local.parts;

import care.doorstep.local.install.Binaries;
import care.doorstep.local.install.Folders;
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
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** One PostgreSQL server; a database and a role for each that needs one, with no rights on the others'. */
public final class PostgresPart extends ProcessPart {

    private final Binaries binaries;
    private final int port;
    private final Secrets secrets;
    private final PostgresDatabases databases;

    public PostgresPart(Binaries binaries, Ports ports, StackFolder folder, Narrator narrator) {
        super("postgres", "PostgreSQL", folder, narrator);
        this.binaries = binaries;
        this.port = ports.postgres();
        this.secrets = new Secrets(folder);
        this.databases = new PostgresDatabases(port, secrets);
    }

    @Override
    protected void prepare() {
        if (!Files.isDirectory(data())) {
            initialise();
        }
        forgetDeadServer();
    }

    private Path data() {
        return folder.data().resolve("postgres");
    }

    /** Into a folder of another name first: a half-made cluster is never mistaken for a whole one. */
    private void initialise() {
        narrator.say("PostgreSQL", "making a new database cluster");
        Path half = folder.data().resolve("postgres.new");
        Path password = folder.secrets().resolve("postgres");
        secrets.get("postgres");
        Folders.delete(half);
        run(asOrdinaryUser(List.of(
                program("initdb"),
                "--pgdata=" + half,
                "--username=postgres",
                "--pwfile=" + password,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale=C",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8")));
        try {
            Files.move(half, data(), StandardCopyOption.ATOMIC_MOVE);
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
        List<String> command = asOrdinaryUser(List.of(
                program("postgres"),
                "-D",
                data().toString(),
                "-p",
                Integer.toString(port),
                "-c",
                "listen_addresses=127.0.0.1",
                "-c",
                "unix_socket_directories=",
                "-c",
                "shared_buffers=96MB",
                "-c",
                "max_connections=200",
                "-c",
                "log_min_messages=warning",
                "-c",
                "log_parameter_max_length_on_error=0",
                "-c",
                "log_min_error_statement=panic"));
        return new Launch(command, Map.of(), folder.data());
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

    private String program(String name) {
        return binaries.postgres().resolve("bin").resolve(name).toString();
    }

    /** PostgreSQL refuses to run as root; in a user namespace of its own it is nobody, and its files stay ours. */
    private static List<String> asOrdinaryUser(List<String> command) {
        if (!"root".equals(System.getProperty("user.name"))) {
            return command;
        }
        var words = new ArrayList<>(List.of("unshare", "-U"));
        words.addAll(command);
        return words;
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
