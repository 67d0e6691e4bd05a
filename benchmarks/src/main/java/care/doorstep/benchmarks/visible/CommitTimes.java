package care.doorstep.benchmarks.visible;

import care.doorstep.benchmarks.stack.Database;
import care.doorstep.benchmarks.stack.Part;
import care.doorstep.benchmarks.stack.Rest;
import care.doorstep.benchmarks.stack.RunningStack;
import java.time.Duration;
import java.time.Instant;
import java.util.AbstractMap.SimpleEntry;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * When each transaction committed, by the one clock of the one server: microseconds since 1970. PostgreSQL notes the
 * time just before it makes the commit durable, in both databases alike.
 */
record CommitTimes(RunningStack stack) {

    private static final String MICROS = "(extract(epoch from pg_xact_commit_timestamp(xmin)) * 1000000)::bigint";

    /** Has the server keep commit times; restarts it the first time. */
    void areKept() {
        var postgres = new Database(stack, "postgres");
        if (postgres.rows("show track_commit_timestamp", row -> row.getString(1))
                .getFirst()
                .equals("on")) {
            return;
        }
        postgres.execute("alter system set track_commit_timestamp = on");
        var part = new Part(stack, "postgres");
        part.stop();
        part.start();
        Rest.pause(Duration.ofSeconds(5));
        new Rest(stack).await();
    }

    Map<UUID, Long> ofTriages(Instant since) {
        return times("referral", "referral where state = 'OFFERED' and triaged_at >= '" + since + "'");
    }

    Map<UUID, Long> ofCases(Instant since) {
        return times("caseload", "team_case where offered_at >= '" + since + "'");
    }

    private Map<UUID, Long> times(String database, String rows) {
        return new Database(stack, database)
                        .rows(
                                "select referral_id, " + MICROS + " from " + rows,
                                row -> new SimpleEntry<>(row.getObject(1, UUID.class), row.getLong(2)))
                        .stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
