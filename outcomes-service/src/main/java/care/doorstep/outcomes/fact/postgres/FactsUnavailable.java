package care.doorstep.outcomes.fact.postgres;

import java.sql.SQLException;

/** The database did not answer; its cause tells the inbox whether waiting may mend it. */
class FactsUnavailable extends RuntimeException {

    FactsUnavailable(SQLException cause) {
        super(cause);
    }
}
