package care.doorstep.local.command;

import care.doorstep.local.postgres.BaseCopy;
import care.doorstep.local.postgres.PostgresDatabases;
import care.doorstep.local.postgres.PostgresServer;
import care.doorstep.local.stack.Narrator;
import care.doorstep.local.stack.PlainFailure;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "backup",
        description = "Copies the databases while they work; from then on every change is archived as well.")
public final class Backup implements Callable<Integer> {

    @Mixin
    private StackOptions options = new StackOptions();

    @Override
    public Integer call() {
        var narrator = new Narrator(System.out);
        PostgresServer server = options.postgres();
        PostgresDatabases databases = options.databases();
        try (Connection connection = databases.connect()) {
            long bytes = new BaseCopy(server.backup(), server.data()).take(connection);
            System.out.printf(
                    Locale.ROOT,
                    "Copied the databases, %.0f MB in %s, to %s; changes are archived to %s.%n",
                    bytes / 1e6,
                    Narrator.seconds(narrator.elapsed()),
                    server.backup().base(),
                    server.backup().archive());
            return 0;
        } catch (SQLException e) {
            throw new PlainFailure("PostgreSQL does not answer; `./doorstep up` starts it.");
        }
    }
}
