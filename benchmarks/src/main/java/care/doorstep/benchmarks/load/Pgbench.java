package care.doorstep.benchmarks.load;

import care.doorstep.benchmarks.PlainFailure;
import care.doorstep.benchmarks.stack.Database;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** pgbench: what PostgreSQL itself can do with the same rows. */
public final class Pgbench {

    private static final Pattern RATE = Pattern.compile("tps = ([\\d.]+)");
    private static final Pattern FAILED = Pattern.compile("number of failed transactions: (\\d+)");

    private Pgbench() {}

    /** Transactions per second of this script, each a prepared transaction. */
    public static double run(Database database, int clients, int seconds, String script) {
        try {
            var file = Files.createTempFile("bench", ".sql");
            Files.writeString(file, script);
            var words = List.of(
                    Command.find("pgbench", "postgresql-15", "/usr/lib/postgresql/15/bin/pgbench"),
                    "-h",
                    "127.0.0.1",
                    "-p",
                    database.port(),
                    "-U",
                    "postgres",
                    "-n",
                    "-M",
                    "prepared",
                    "-c" + clients,
                    "-j1",
                    "-T" + seconds,
                    "-f",
                    file.toString(),
                    database.name());
            var output =
                    Command.run(words, Map.of("PGPASSWORD", database.stack().secret("postgres")));
            Files.delete(file);
            return read(output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static double read(String output) {
        var rate = RATE.matcher(output);
        var failed = FAILED.matcher(output);
        if (!rate.find() || failed.find() && !failed.group(1).equals("0")) {
            throw new PlainFailure("pgbench did not do what it was to do:\n" + output);
        }
        return Double.parseDouble(rate.group(1));
    }
}
