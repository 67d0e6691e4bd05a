package care.doorstep.platform.access;

import care.doorstep.platform.inbox.Projection;
import care.doorstep.platform.inbox.ReceivedEvent;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** This service's own copy of who may see whom, kept from {@code doorstep.relationship.v1}. */
@ApplicationScoped
class Relationships implements Projection {

    private final AgroalDataSource database;

    Relationships(AgroalDataSource database) {
        this.database = database;
    }

    private record Changed(UUID personId, long version, List<Relationship> relationships) {}

    List<Relationship> of(UUID personId) {
        var select = "select organisation, team_id, user_id, basis, from_at, until_at from relationship"
                + " where person_id = ?";
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(select)) {
            statement.setObject(1, personId);
            try (var rows = statement.executeQuery()) {
                var found = new ArrayList<Relationship>();
                while (rows.next()) {
                    found.add(relationship(rows));
                }
                return found;
            }
        } catch (SQLException e) {
            throw new RelationshipsUnavailable(e);
        }
    }

    @Override
    public String topic() {
        return "doorstep.relationship.v1";
    }

    @Override
    public void project(ReceivedEvent event) {
        project(List.of(event));
    }

    /** Every event is a full snapshot, so of each person only the last counts. */
    @Override
    public void project(List<ReceivedEvent> events) {
        var latest = new LinkedHashMap<UUID, List<Relationship>>();
        for (var event : events) {
            if (event.tombstone()) {
                latest.put(UUID.fromString(event.key()), List.of());
            } else if (event.type().equals("relationship.changed")) {
                var changed = event.as(Changed.class);
                latest.put(changed.personId(), changed.relationships());
            }
        }
        try (var connection = database.getConnection()) {
            forget(connection, latest.keySet());
            insert(connection, latest);
        } catch (SQLException e) {
            throw new RelationshipsUnavailable(e);
        }
    }

    @Override
    public void truncate() {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate("delete from relationship");
        } catch (SQLException e) {
            throw new RelationshipsUnavailable(e);
        }
    }

    private static void insert(Connection connection, Map<UUID, List<Relationship>> people) throws SQLException {
        var insert = "insert into relationship (person_id, organisation, team_id, user_id, basis, from_at, until_at)"
                + " values (?, ?, ?, ?, ?, ?, ?)";
        try (var statement = connection.prepareStatement(insert)) {
            for (var person : people.entrySet()) {
                for (var r : person.getValue()) {
                    statement.setObject(1, person.getKey());
                    statement.setString(2, r.organisation());
                    statement.setString(3, r.teamId());
                    statement.setString(4, r.userId());
                    statement.setString(5, r.basis());
                    statement.setObject(6, utc(r.from()));
                    statement.setObject(7, utc(r.until()));
                    statement.addBatch();
                }
            }
            statement.executeBatch();
        }
    }

    private static void forget(Connection connection, Set<UUID> people) throws SQLException {
        try (var statement = connection.prepareStatement("delete from relationship where person_id = any (?)")) {
            statement.setArray(1, connection.createArrayOf("uuid", people.toArray()));
            statement.executeUpdate();
        }
    }

    private static Relationship relationship(ResultSet row) throws SQLException {
        var until = row.getObject(6, OffsetDateTime.class);
        return new Relationship(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getObject(5, OffsetDateTime.class).toInstant(),
                until == null ? null : until.toInstant());
    }

    private static @Nullable OffsetDateTime utc(@Nullable Instant instant) {
        return instant == null ? null : OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
