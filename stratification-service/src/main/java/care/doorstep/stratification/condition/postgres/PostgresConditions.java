package care.doorstep.stratification.condition.postgres;

import care.doorstep.stratification.condition.domain.Condition;
import care.doorstep.stratification.condition.domain.Conditions;
import care.doorstep.stratification.condition.domain.Icd10Code;
import care.doorstep.stratification.population.domain.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.Session;

/** One statement for any number of people: whole practices are reported at once. */
@ApplicationScoped
class PostgresConditions implements Conditions {

    private static final String ADD = """
            insert into condition (person_id, icd10, recorded_on, source, reported_by, received_at)
            select person_id, icd10, recorded_on, source, reported_by, ?
            from unnest(?::uuid[], ?::text[], ?::date[], ?::text[], ?::text[])
                as reported (person_id, icd10, recorded_on, source, reported_by)
            on conflict do nothing
            returning person_id, icd10, recorded_on, source, reported_by""";
    private static final String OF = """
            select person_id, icd10, recorded_on, source, reported_by
            from condition where person_id = any(?) order by person_id, recorded_on desc, icd10""";

    private final Session session;
    private final Clock clock;

    PostgresConditions(Session session, Clock clock) {
        this.session = session;
        this.clock = clock;
    }

    @Override
    public List<Condition> add(Collection<Condition> reported) {
        return session.doReturningWork(connection -> {
            try (var insert = connection.prepareStatement(ADD)) {
                insert.setObject(1, OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
                fill(connection, insert, List.copyOf(reported));
                return read(insert);
            }
        });
    }

    @Override
    public Map<PersonId, List<Condition>> of(Collection<PersonId> people) {
        var found = session.doReturningWork(connection -> {
            try (var select = connection.prepareStatement(OF)) {
                var ids = people.stream().map(PersonId::value).toArray();
                select.setArray(1, connection.createArrayOf("uuid", ids));
                return read(select);
            }
        });
        return found.stream().collect(Collectors.groupingBy(Condition::person));
    }

    private static void fill(Connection connection, PreparedStatement insert, List<Condition> conditions)
            throws SQLException {
        setArray(
                connection,
                insert,
                2,
                "uuid",
                conditions,
                condition -> condition.person().value());
        setArray(
                connection,
                insert,
                3,
                "text",
                conditions,
                condition -> condition.code().value());
        setArray(
                connection,
                insert,
                4,
                "text",
                conditions,
                condition -> condition.recordedOn().toString());
        setArray(connection, insert, 5, "text", conditions, Condition::source);
        setArray(connection, insert, 6, "text", conditions, Condition::reportedBy);
    }

    private static void setArray(
            Connection connection,
            PreparedStatement insert,
            int index,
            String type,
            List<Condition> conditions,
            Function<Condition, Object> column)
            throws SQLException {
        var values = conditions.stream().map(column).toArray();
        insert.setArray(index, connection.createArrayOf(type, values));
    }

    private static List<Condition> read(PreparedStatement statement) throws SQLException {
        try (var rows = statement.executeQuery()) {
            var conditions = new ArrayList<Condition>();
            while (rows.next()) {
                conditions.add(condition(rows));
            }
            return conditions;
        }
    }

    private static Condition condition(ResultSet row) throws SQLException {
        return new Condition(
                new PersonId(row.getObject(1, UUID.class)),
                new Icd10Code(row.getString(2)),
                row.getObject(3, LocalDate.class),
                row.getString(4),
                row.getString(5));
    }
}
