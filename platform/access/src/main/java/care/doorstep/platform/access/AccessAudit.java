package care.doorstep.platform.access;

import care.doorstep.platform.outbox.Journal;
import care.doorstep.platform.outbox.NewEvent;
import care.doorstep.platform.problem.ProblemException;
import care.doorstep.platform.security.Caller;
import com.github.f4b6a3.uuid.UuidCreator;
import io.agroal.api.AgroalDataSource;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The append-only record of who looked at whom, kept here and stated on {@code doorstep.audit.v1} (restricted). */
@ApplicationScoped
class AccessAudit {

    private static final String TOPIC = "doorstep.audit.v1";
    static final String DENIED = "denied";
    private static final String NOBODY = "none";

    private final AgroalDataSource database;
    private final Journal journal;
    private final Clock clock;
    private final HttpServerRequest request;

    AccessAudit(AgroalDataSource database, Journal journal, Clock clock, HttpServerRequest request) {
        this.database = database;
        this.journal = journal;
        this.clock = clock;
        this.request = request;
    }

    private record Recorded(
            UUID auditId,
            Instant at,
            String actor,
            String organisation,
            List<String> roles,
            String action,
            String resource,
            @Nullable UUID personId,
            List<UUID> people,
            @Nullable String endUser,
            @Nullable String basis) {}

    /** Needs a transaction; 400 where a partner's system reads and does not name its end user. */
    void record(Caller caller, String action, String resource, @Nullable UUID personId, @Nullable String basis) {
        record(caller, action, resource, personId, List.of(), basis);
    }

    /** One look at a list that showed these people. */
    void record(Caller caller, String resource, List<UUID> people) {
        record(caller, "search", resource, null, people, null);
    }

    private void record(
            Caller caller,
            String action,
            String resource,
            @Nullable UUID personId,
            List<UUID> people,
            @Nullable String basis) {
        var entry = new Recorded(
                UuidCreator.getTimeOrderedEpoch(),
                clock.instant(),
                caller.machine() ? caller.clientId() : caller.userId(),
                caller.organisation(),
                caller.roles().stream().sorted().toList(),
                action,
                resource,
                personId,
                people,
                caller.machine() ? endUser(action) : null,
                basis);
        insert(entry);
        var key = personId == null ? NOBODY : personId.toString();
        journal.append(new NewEvent(TOPIC, key, "audit.access-recorded", entry, null, entry.at(), null, null));
    }

    private @Nullable String endUser(String action) {
        var named = request.getHeader(EndUserHeader.NAME);
        if (named != null && !named.isBlank() && named.length() <= EndUserHeader.LONGEST) {
            return named;
        }
        if (action.equals(DENIED)) {
            return null;
        }
        throw ProblemException.of(
                400,
                "end-user-required",
                "Name the person you read for in the header " + EndUserHeader.NAME + ", in at most "
                        + EndUserHeader.LONGEST + " characters.");
    }

    private void insert(Recorded entry) {
        var insert = "insert into access_audit (audit_id, at, actor, organisation, roles, action, resource, person_id,"
                + " end_user, basis, people) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(insert)) {
            statement.setObject(1, entry.auditId());
            statement.setObject(2, OffsetDateTime.ofInstant(entry.at(), ZoneOffset.UTC));
            statement.setString(3, entry.actor());
            statement.setString(4, entry.organisation());
            statement.setArray(5, connection.createArrayOf("text", entry.roles().toArray()));
            statement.setString(6, entry.action());
            statement.setString(7, entry.resource());
            statement.setObject(8, entry.personId());
            statement.setString(9, entry.endUser());
            statement.setString(10, entry.basis());
            statement.setArray(
                    11, connection.createArrayOf("uuid", entry.people().toArray()));
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new RelationshipsUnavailable(e);
        }
    }
}
