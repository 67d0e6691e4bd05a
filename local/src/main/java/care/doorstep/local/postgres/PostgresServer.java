package care.doorstep.local.postgres;

import care.doorstep.local.install.Binaries;
import care.doorstep.local.stack.Launch;
import care.doorstep.local.stack.Ports;
import care.doorstep.local.stack.StackFolder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * How the server is run, and where it keeps what. Its log of changes (WAL) stands beside its data, not within: so the
 * one can be put on another disk, and survives the loss of the other.
 */
public record PostgresServer(Binaries binaries, Ports ports, StackFolder folder) {

    public Path data() {
        return folder.data().resolve("postgres");
    }

    public Path wal() {
        return folder.root().resolve("wal").resolve("postgres");
    }

    public BackupFolder backup() {
        return new BackupFolder(folder);
    }

    /** @param settings more settings, each as {@code name=value} */
    public Launch launch(List<String> settings) {
        var command = new ArrayList<>(
                List.of(program("postgres"), "-D", data().toString(), "-p", Integer.toString(ports.postgres())));
        var all = new ArrayList<>(List.of(
                "listen_addresses=127.0.0.1",
                "unix_socket_directories=",
                "shared_buffers=96MB",
                "max_connections=200",
                "log_min_messages=warning",
                "log_parameter_max_length_on_error=0",
                "log_min_error_statement=panic",
                "archive_mode=on",
                "archive_command=" + backup().archiveCommand()));
        all.addAll(settings);
        all.forEach(setting -> command.addAll(List.of("-c", setting)));
        return new Launch(asOrdinaryUser(command), Map.of(), folder.data());
    }

    public List<String> initdb(Path into, Path passwordFile) {
        return asOrdinaryUser(List.of(
                program("initdb"),
                "--pgdata=" + into,
                "--waldir=" + wal(),
                "--username=postgres",
                "--pwfile=" + passwordFile,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale=C",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8"));
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
}
