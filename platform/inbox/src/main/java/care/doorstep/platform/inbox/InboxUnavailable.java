package care.doorstep.platform.inbox;

import java.sql.SQLException;

/** The inbox could not be read or written; the cause says whether waiting may help. */
class InboxUnavailable extends RuntimeException {

    InboxUnavailable(SQLException cause) {
        super("the inbox is not available", cause);
    }
}
