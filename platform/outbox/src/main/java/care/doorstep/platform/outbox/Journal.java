package care.doorstep.platform.outbox;

import care.doorstep.platform.http.RequestIds;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.f4b6a3.uuid.UuidCreator;
import io.agroal.api.AgroalDataSource;
import io.opentelemetry.api.trace.Span;
import io.quarkus.arc.Arc;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The service's journal: every event it states, written in the transaction of the change that it tells of. */
@ApplicationScoped
public class Journal {

    private static final String INSERT = """
            insert into journal (event_id, topic, key, type, subject, occurred_at, data, correlation_id, causation_id,
                                 traceparent)
            values (?, ?, ?, ?, ?, ?, ?::json, ?, ?, ?)""";
    private static final String ABOUT = """
            select event_id, topic, type, occurred_at, data, correlation_id, causation_id
            from journal where subject = ? order by position desc limit ?""";

    private final AgroalDataSource database;
    private final ObjectMapper json;
    private final TransactionSynchronizationRegistry transactions;
    private final Instance<RequestIds> requestIds;
    private final Relay relay;

    Journal(
            AgroalDataSource database,
            ObjectMapper json,
            TransactionSynchronizationRegistry transactions,
            Instance<RequestIds> requestIds,
            Relay relay) {
        this.database = database;
        this.json = json;
        this.transactions = transactions;
        this.requestIds = requestIds;
        this.relay = relay;
    }

    /**
     * Takes the event into the current transaction and returns its id; throws when there is no transaction. The events of
     * one transaction are written together when it is about to commit, in the order in which they were appended; when they
     * cannot be, it does not commit.
     */
    public UUID append(NewEvent event) {
        if (transactions.getTransactionStatus() != Status.STATUS_ACTIVE) {
            throw new IllegalStateException("an event needs the transaction of its change");
        }
        var id = event.traceable() ? UuidCreator.getTimeOrderedEpoch() : UUID.randomUUID();
        pending().add(new PendingEvent(id, event, cause(event, id), body(event), traceparent()));
        return id;
    }

    /** The newest events about a person, newest first. */
    public List<JournalEntry> about(UUID personId, int limit) {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(ABOUT)) {
            select.setString(1, personId.toString());
            select.setInt(2, limit);
            try (var rows = select.executeQuery()) {
                var entries = new ArrayList<JournalEntry>();
                while (rows.next()) {
                    entries.add(entry(rows));
                }
                return entries;
            }
        } catch (SQLException | JsonProcessingException e) {
            throw new JournalUnavailable(e);
        }
    }

    private String body(NewEvent event) {
        try {
            return json.writeValueAsString(event.data());
        } catch (JsonProcessingException e) {
            throw new JournalUnavailable(e);
        }
    }

    /** What the current transaction has appended so far. */
    @SuppressWarnings("unchecked")
    private List<PendingEvent> pending() {
        var known = (List<PendingEvent>) transactions.getResource(Journal.class);
        if (known != null) {
            return known;
        }
        var pending = new ArrayList<PendingEvent>();
        transactions.putResource(Journal.class, pending);
        transactions.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {
                write(pending);
            }

            @Override
            public void afterCompletion(int status) {
                if (status == Status.STATUS_COMMITTED) {
                    relay.wake();
                }
            }
        });
        return pending;
    }

    /** One batch: one journey to the database however many events there are. */
    private void write(List<PendingEvent> events) {
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement(INSERT)) {
            for (var event : events) {
                event.fill(insert);
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException e) {
            throw new JournalUnavailable(e);
        }
    }

    private JournalEntry entry(ResultSet row) throws SQLException, JsonProcessingException {
        return new JournalEntry(
                row.getObject(1, UUID.class),
                row.getString(2),
                row.getString(3),
                row.getObject(4, OffsetDateTime.class).toInstant(),
                json.readTree(row.getString(5)),
                row.getString(6),
                row.getString(7));
    }

    private Cause cause(NewEvent event, UUID id) {
        var ambient = ambient(id);
        return new Cause(
                event.correlationId() == null ? ambient.correlationId() : event.correlationId(),
                event.causationId() == null ? ambient.causationId() : event.causationId());
    }

    private Cause ambient(UUID id) {
        if (Cause.CURRENT.isBound()) {
            return Cause.CURRENT.get();
        }
        if (Arc.container().requestContext().isActive()) {
            var ids = requestIds.get();
            return new Cause(ids.correlationId(), ids.requestId());
        }
        return new Cause(id.toString(), id.toString());
    }

    private static @Nullable String traceparent() {
        var span = Span.current().getSpanContext();
        return span.isValid()
                ? "00-" + span.getTraceId() + "-" + span.getSpanId() + "-"
                        + span.getTraceFlags().asHex()
                : null;
    }
}
