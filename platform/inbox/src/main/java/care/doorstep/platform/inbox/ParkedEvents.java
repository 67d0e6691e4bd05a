package care.doorstep.platform.inbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Events that could not be handled, and those of the same key that wait behind them, in order. */
@ApplicationScoped
class ParkedEvents {

    private static final String COLUMNS = "event_id, topic, key, type, data, occurred_at, subject, correlation_id,"
            + " causation_id, traceparent, partition, event_offset";

    private static final String SET_ASIDE = """
            with gone as (delete from parked_event where event_id = ? and reason is not null returning *)
            insert into set_aside_event (event_id, topic, key, type, partition, event_offset, failure, actor, reason)
            select event_id, topic, key, type, partition, event_offset, gone.reason, ?, ? from gone
            returning event_id""";

    private final Sql sql;

    ParkedEvents(AgroalDataSource database) {
        this.sql = new Sql(database);
    }

    /** Which of these keys have something parked. */
    Set<String> keysAmong(Collection<String> keys) {
        return new HashSet<>(sql.query(
                "select distinct key from parked_event where key = any (?)",
                s -> s.setArray(
                        1,
                        s.getConnection()
                                .createArrayOf("text", keys.stream().distinct().toArray())),
                row -> row.getString(1)));
    }

    /** Parks the event; {@code reason} is null for one that only waits behind another. */
    void park(ReceivedEvent e, @Nullable String reason) {
        sql.update(
                "insert into parked_event (" + COLUMNS + ", reason)"
                        + " values (?, ?, ?, ?, ?::json, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (event_id) do nothing",
                s -> {
                    s.setObject(1, e.id());
                    s.setString(2, e.topic());
                    s.setString(3, e.key());
                    s.setString(4, e.type());
                    s.setString(5, e.data().toString());
                    s.setObject(6, OffsetDateTime.ofInstant(e.time(), ZoneOffset.UTC));
                    s.setString(7, e.subject());
                    s.setString(8, e.correlationId());
                    s.setString(9, e.causationId());
                    s.setString(10, e.traceparent());
                    s.setInt(11, e.partition());
                    s.setLong(12, e.offset());
                    s.setString(13, reason);
                });
    }

    List<String> keys() {
        return sql.query(
                "select key from parked_event group by key order by min(position)", _ -> {}, row -> row.getString(1));
    }

    /** Keys where nothing failed any more: what waits there can go on. */
    List<String> keysOnlyWaiting() {
        return sql.query(
                "select key from parked_event group by key having count(reason) = 0", _ -> {}, row -> row.getString(1));
    }

    /** The oldest parked event of the key, locked until the transaction ends. */
    @Nullable
    ReceivedEvent first(String key) {
        var found = sql.query(
                "select " + COLUMNS + " from parked_event where key = ? order by position limit 1 for update",
                s -> s.setString(1, key),
                ParkedEvents::event);
        return found.isEmpty() ? null : found.getFirst();
    }

    void remove(UUID eventId) {
        sql.update("delete from parked_event where event_id = ?", s -> s.setObject(1, eventId));
    }

    /** Gives up an event that failed, and keeps who did so and why; false where no such event stands at its head. */
    boolean setAside(UUID eventId, String actor, String reason) {
        return !sql.query(
                        SET_ASIDE,
                        s -> {
                            s.setObject(1, eventId);
                            s.setString(2, actor);
                            s.setString(3, reason);
                        },
                        row -> row.getObject(1, UUID.class))
                .isEmpty();
    }

    void failedAgain(UUID eventId, String reason) {
        sql.update("update parked_event set reason = ? where event_id = ?", s -> {
            s.setString(1, reason);
            s.setObject(2, eventId);
        });
    }

    /** Those that no read model has taken in: parked or set aside. */
    Set<UUID> neverApplied() {
        return new HashSet<>(sql.query(
                "select event_id from parked_event union all select event_id from set_aside_event",
                _ -> {},
                row -> row.getObject(1, UUID.class)));
    }

    /**
     * How much stands still.
     *
     * @param failed events that could not be handled
     * @param waiting events behind those
     * @param since when the oldest was parked; null when there is none
     */
    record Standstill(long failed, long waiting, @Nullable Instant since) {
        static final Standstill NONE = new Standstill(0, 0, null);
    }

    Standstill standstill() {
        return sql.query(
                        "select count(reason), count(*) - count(reason), min(parked_at) from parked_event",
                        _ -> {},
                        row -> new Standstill(row.getLong(1), row.getLong(2), instant(row.getTimestamp(3))))
                .getFirst();
    }

    private static @Nullable Instant instant(@Nullable Timestamp time) {
        return time == null ? null : time.toInstant();
    }

    /** What an operator sees: no body, no subject. */
    List<ParkedView> list() {
        return sql.query(
                "select event_id, topic, partition, event_offset, type, key, reason, parked_at from parked_event"
                        + " order by position limit 500",
                _ -> {},
                row -> new ParkedView(
                        row.getObject(1, UUID.class),
                        row.getString(2),
                        row.getInt(3),
                        row.getLong(4),
                        row.getString(5),
                        row.getString(6),
                        row.getString(7),
                        row.getObject(8, OffsetDateTime.class).toInstant()));
    }

    /** A tombstone and an unreadable record have none. */
    private static JsonNode data(String kept) {
        return kept.equals("null") ? NullNode.getInstance() : EventJson.tree(kept.getBytes(StandardCharsets.UTF_8));
    }

    private static ReceivedEvent event(ResultSet row) throws SQLException {
        return new ReceivedEvent(
                row.getObject(1, UUID.class),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                data(row.getString(5)),
                row.getObject(6, OffsetDateTime.class).toInstant(),
                row.getString(7),
                row.getString(8),
                row.getString(9),
                row.getString(10),
                row.getInt(11),
                row.getLong(12));
    }
}
