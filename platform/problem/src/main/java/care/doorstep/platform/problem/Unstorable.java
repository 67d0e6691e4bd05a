package care.doorstep.platform.problem;

import java.sql.SQLException;

/** JSON may carry U+0000 in a string; PostgreSQL keeps no such text. */
final class Unstorable {

    private static final String CHARACTER_NOT_IN_REPERTOIRE = "22021";

    private Unstorable() {}

    /** True where the failure comes from text that the database cannot keep. */
    static boolean text(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && CHARACTER_NOT_IN_REPERTOIRE.equals(sql.getSQLState())) {
                return true;
            }
        }
        return false;
    }
}
