package care.doorstep.platform.problem;

import java.sql.SQLException;
import java.util.Set;

/** JSON may carry U+0000 in a string, and Java dates reach further than PostgreSQL's: neither can be kept. */
final class Unstorable {

    private static final Set<String> STATES = Set.of("22021", "22007", "22008");

    private Unstorable() {}

    /** True where the failure comes from a value that the database cannot keep. */
    static boolean value(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && sql.getSQLState() != null && STATES.contains(sql.getSQLState())) {
                return true;
            }
        }
        return false;
    }
}
