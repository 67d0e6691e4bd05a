package care.doorstep.stratification.activity.postgres;

import care.doorstep.stratification.activity.domain.Activities;
import care.doorstep.stratification.activity.domain.Activity;
import care.doorstep.stratification.activity.domain.ActivityEvents;
import care.doorstep.stratification.condition.domain.Icd10Code;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Each activity once, whatever the number of reports; its event in the same transaction. */
@ApplicationScoped
class PostgresActivities implements Activities {

    private static final String ADD = """
            insert into activity (activity_id, person_id, type, organisation, at, primary_icd10, other_icd10s, received_at)
            values (?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing""";

    private final Session session;
    private final ActivityEvents events;

    PostgresActivities(Session session, ActivityEvents events) {
        this.session = session;
        this.events = events;
    }

    @Override
    public List<Activity> add(Collection<Activity> reported, Instant receivedAt) {
        var byId = new LinkedHashMap<UUID, Activity>();
        reported.forEach(activity -> byId.putIfAbsent(activity.id(), activity));
        var added = session.doReturningWork(connection -> insert(connection, byId, receivedAt));
        added.forEach(activity -> events.publish(activity, receivedAt));
        return added;
    }

    private static List<Activity> insert(Connection connection, Map<UUID, Activity> activities, Instant receivedAt)
            throws SQLException {
        // In the order of their ids, so that two files with the same lines do not wait for each other for ever.
        var inOrder = activities.keySet().stream().sorted().map(activities::get).toList();
        try (var insert = connection.prepareStatement(ADD)) {
            for (var activity : inOrder) {
                fill(connection, insert, activity, receivedAt);
                insert.addBatch();
            }
            var counts = insert.executeBatch();
            var added = new ArrayList<Activity>();
            for (var i = 0; i < counts.length; i++) {
                if (counts[i] == 1) {
                    added.add(inOrder.get(i));
                }
            }
            return added;
        }
    }

    private static void fill(Connection connection, PreparedStatement insert, Activity activity, Instant receivedAt)
            throws SQLException {
        insert.setObject(1, activity.id());
        insert.setObject(2, activity.person().value());
        insert.setString(3, activity.type().code());
        insert.setString(4, activity.organisation());
        insert.setObject(5, utc(activity.at()));
        insert.setString(6, text(activity.primaryDiagnosis()));
        var others = activity.otherDiagnoses().stream().map(Icd10Code::value).toArray();
        insert.setArray(7, connection.createArrayOf("text", others));
        insert.setObject(8, utc(receivedAt));
    }

    private static @Nullable String text(@Nullable Icd10Code code) {
        return code == null ? null : code.value();
    }

    private static OffsetDateTime utc(Instant instant) {
        return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
