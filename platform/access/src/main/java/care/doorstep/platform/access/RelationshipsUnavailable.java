package care.doorstep.platform.access;

import java.sql.SQLException;

/** Relationships could not be read or written; nobody is shown anything meanwhile. */
class RelationshipsUnavailable extends RuntimeException {

    RelationshipsUnavailable(SQLException cause) {
        super("relationships are not available", cause);
    }
}
