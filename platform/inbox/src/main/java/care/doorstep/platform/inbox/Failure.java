package care.doorstep.platform.inbox;

import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import org.jspecify.annotations.Nullable;

/** Tells a failure that waiting may mend from one that will come back on every try. */
final class Failure {

    private Failure() {}

    static boolean isTransient(Throwable thrown) {
        for (var t = thrown; t != null; t = t.getCause()) {
            if (mayPass(t)) {
                return true;
            }
        }
        return false;
    }

    private static boolean mayPass(Throwable t) {
        return switch (t) {
            case SQLTransientException _, SQLRecoverableException _ -> true;
            case SQLException sql -> mayPass(sql.getSQLState());
            case com.fasterxml.jackson.core.JacksonException _ -> false;
            case IOException _, InterruptedException _ -> true;
            case jakarta.transaction.RollbackException _, jakarta.transaction.SystemException _ -> true;
            case jakarta.persistence.OptimisticLockException _, jakarta.persistence.LockTimeoutException _ -> true;
            default -> false;
        };
    }

    /** Connection (08), rollback and deadlock (40), resources (53), intervention (57), system (58), lock (55P03). */
    private static boolean mayPass(@Nullable String state) {
        return state == null
                || state.startsWith("08")
                || state.startsWith("40")
                || state.startsWith("53")
                || state.startsWith("57")
                || state.startsWith("58")
                || state.equals("55P03");
    }
}
