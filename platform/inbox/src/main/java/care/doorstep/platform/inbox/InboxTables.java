package care.doorstep.platform.inbox;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.apache.kafka.common.TopicPartition;

/** Which events have been handled, and how far each partition has been read. */
@ApplicationScoped
class InboxTables {

    /** Held shared while events are handled and alone while read models are rebuilt. */
    private static final long REBUILD_LOCK = 0x0D00126;

    private final Sql sql;
    private final Clock clock;

    InboxTables(AgroalDataSource database, Clock clock) {
        this.sql = new Sql(database);
        this.clock = clock;
    }

    void handleUnlessRebuilding() {
        sql.query("select pg_advisory_xact_lock_shared(?)", s -> s.setLong(1, REBUILD_LOCK), _ -> 0);
    }

    void rebuildAlone() {
        sql.query("select pg_advisory_xact_lock(?)", s -> s.setLong(1, REBUILD_LOCK), _ -> 0);
    }

    /** Records the events as handled and returns the ids that were new. */
    Set<UUID> claim(List<ReceivedEvent> events) {
        var ids = events.stream().map(ReceivedEvent::id).distinct().sorted().toArray(UUID[]::new);
        var claimed = sql.query(
                "insert into inbox_event (event_id) select unnest(?) on conflict do nothing returning event_id",
                s -> s.setArray(1, s.getConnection().createArrayOf("uuid", ids)),
                row -> row.getObject(1, UUID.class));
        return new HashSet<>(claimed);
    }

    /** Notes how far each partition has been read, and the time of the newest event there. */
    void applied(Collection<ReceivedEvent> events) {
        var last = new HashMap<TopicPartition, ReceivedEvent>();
        events.forEach(e ->
                last.merge(new TopicPartition(e.topic(), e.partition()), e, (a, b) -> a.offset() > b.offset() ? a : b));
        last.values().stream()
                .sorted((a, b) -> (a.topic() + a.partition()).compareTo(b.topic() + b.partition()))
                .forEach(this::applied);
    }

    private void applied(ReceivedEvent e) {
        sql.update("""
                insert into applied_offset (topic, partition, next_offset, event_time, applied_at)
                values (?, ?, ?, ?, clock_timestamp())
                on conflict (topic, partition) do update
                set next_offset = greatest(applied_offset.next_offset, excluded.next_offset),
                    event_time = greatest(applied_offset.event_time, excluded.event_time),
                    applied_at = excluded.applied_at""", s -> fill(s, e));
    }

    /** An event of the future makes nothing fresher than now. */
    private void fill(PreparedStatement s, ReceivedEvent e) throws SQLException {
        var now = clock.instant();
        s.setString(1, e.topic());
        s.setInt(2, e.partition());
        s.setLong(3, e.offset() + 1);
        s.setObject(4, OffsetDateTime.ofInstant(e.time().isAfter(now) ? now : e.time(), ZoneOffset.UTC));
    }

    Map<TopicPartition, Applied> appliedOffsets() {
        var found = new HashMap<TopicPartition, Applied>();
        sql.query(
                "select topic, partition, next_offset, event_time, applied_at from applied_offset",
                _ -> {},
                row -> found.put(
                        new TopicPartition(row.getString(1), row.getInt(2)),
                        new Applied(
                                row.getLong(3),
                                row.getObject(4, OffsetDateTime.class).toInstant(),
                                row.getObject(5, OffsetDateTime.class).toInstant())));
        return found;
    }
}
