package care.doorstep.platform.inbox;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Tells a failure that waiting may mend from one that will come back on every try. */
final class Failure {

    /** Connection, rollback and deadlock, resources, intervention, system, lock. */
    private static final List<String> PASSING_STATES = List.of("08", "40", "53", "57", "58", "55P03");

    private Failure() {}

    /** What the database said decides; only without its word does the kind of the exception. */
    static boolean isTransient(Throwable thrown) {
        var all = new ArrayList<Throwable>();
        collect(thrown, all);
        return all.stream()
                .filter(t -> t instanceof SQLException sql && sql.getSQLState() != null)
                .map(t -> mayPass((SQLException) t))
                .reduce((earlier, later) -> earlier && later)
                .orElseGet(() -> all.stream().anyMatch(Failure::mayPass));
    }

    private static void collect(Throwable thrown, List<Throwable> into) {
        for (var t = thrown; t != null && !into.contains(t); t = t.getCause()) {
            into.add(t);
            for (var suppressed : t.getSuppressed()) {
                collect(suppressed, into);
            }
        }
    }

    private static boolean mayPass(SQLException sql) {
        var state = Objects.requireNonNull(sql.getSQLState());
        return PASSING_STATES.stream().anyMatch(state::startsWith);
    }

    private static boolean mayPass(Throwable t) {
        return switch (t) {
            case SQLException _ -> true;
            case com.fasterxml.jackson.core.JacksonException _ -> false;
            case IOException _, InterruptedException _ -> true;
            case jakarta.transaction.RollbackException _, jakarta.transaction.SystemException _ -> true;
            case jakarta.persistence.OptimisticLockException _, jakarta.persistence.LockTimeoutException _ -> true;
            default -> false;
        };
    }
}
