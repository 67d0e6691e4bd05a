package care.doorstep.platform.access;

import care.doorstep.platform.http.Cursor;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads this service's access audit. */
@ApplicationScoped
class Accesses {

    private static final String COLUMNS =
            "select audit_id, at, actor, organisation, roles, action, resource, end_user, basis from access_audit";
    private static final String OF_THE_PERSON =
            COLUMNS + " where (person_id = ? or (people @> array[?] and people <> '{}'))";
    private static final String NEWEST_FIRST = " order by at desc, audit_id desc limit ?";
    private static final String FIRST = OF_THE_PERSON + NEWEST_FIRST;
    private static final String AFTER = OF_THE_PERSON + " and (at, audit_id) < (?, ?)" + NEWEST_FIRST;

    private final AgroalDataSource database;

    Accesses(AgroalDataSource database) {
        this.database = database;
    }

    /** Who looked at the person, newest first. */
    List<Access> of(UUID personId, @Nullable Cursor after, int limit) {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(after == null ? FIRST : AFTER)) {
            select.setObject(1, personId);
            select.setObject(2, personId);
            if (after != null) {
                select.setObject(3, OffsetDateTime.ofInstant(after.instant(0), ZoneOffset.UTC));
                select.setObject(4, after.uuid(1));
            }
            select.setInt(after == null ? 3 : 5, limit);
            try (var rows = select.executeQuery()) {
                var found = new ArrayList<Access>();
                while (rows.next()) {
                    found.add(access(rows));
                }
                return found;
            }
        } catch (SQLException e) {
            throw new RelationshipsUnavailable(e);
        }
    }

    private static Access access(ResultSet row) throws SQLException {
        return new Access(
                row.getObject("audit_id", UUID.class),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("actor"),
                row.getString("organisation"),
                List.of((String[]) row.getArray("roles").getArray()),
                row.getString("action"),
                row.getString("resource"),
                row.getString("end_user"),
                row.getString("basis"));
    }
}
