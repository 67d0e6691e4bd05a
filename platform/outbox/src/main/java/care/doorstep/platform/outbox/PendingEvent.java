package care.doorstep.platform.outbox;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An event that its transaction will write when it commits: body, cause and trace as they were when it was appended. */
record PendingEvent(
        UUID id,
        NewEvent event,
        Cause cause,
        String body,
        @Nullable String traceparent) {

    void fill(PreparedStatement insert) throws SQLException {
        insert.setObject(1, id);
        insert.setString(2, event.topic());
        insert.setString(3, event.key());
        insert.setString(4, event.type());
        insert.setString(5, event.subject());
        insert.setObject(6, OffsetDateTime.ofInstant(event.time(), ZoneOffset.UTC));
        insert.setString(7, body);
        insert.setString(8, cause.correlationId());
        insert.setString(9, cause.causationId());
        insert.setString(10, traceparent);
    }

    @Override
    public String toString() {
        return "PendingEvent[" + id + "]";
    }
}
