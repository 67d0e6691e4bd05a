package care.doorstep.stratification.risk.postgres;

import care.doorstep.stratification.population.domain.PersonId;
import care.doorstep.stratification.risk.domain.PersonScore.Scored;
import care.doorstep.stratification.risk.domain.RiskEvents;
import care.doorstep.stratification.risk.domain.Scores;
import care.doorstep.stratification.risk.domain.Step;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;

/** One statement for any number of people. */
@ApplicationScoped
class PostgresScores implements Scores {

    private static final String ENLIST = """
            insert into scored_person (person_id)
            select person_id from unnest(?::uuid[]) as person (person_id) order by person_id
            on conflict do nothing""";
    private static final String LOCK =
            "select person_id from scored_person where person_id = any(?) order by person_id for update";
    private static final String OF = "select " + ScoreRow.COLUMNS + " from score where person_id = any(?)";
    private static final String SAVE = "insert into score (" + ScoreRow.COLUMNS + """
            ) values (?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?)
            on conflict (person_id, model) do update set
                model_version = excluded.model_version, value = excluded.value, unit = excluded.unit,
                band = excluded.band, factors = excluded.factors, changes_on = excluded.changes_on,
                calculated_at = excluded.calculated_at""";
    private static final String DUE = "select distinct person_id from score where changes_on <= ? limit ?";
    private static final String OUTDATED = "select distinct person_id from score where model_version <> all(?) limit ?";

    private final Session session;
    private final RiskEvents events;

    PostgresScores(Session session, RiskEvents events) {
        this.session = session;
        this.events = events;
    }

    @Override
    public void lock(Collection<PersonId> people) {
        session.doWork(connection -> {
            var ids = ids(connection, people);
            try (var enlist = connection.prepareStatement(ENLIST);
                    var lock = connection.prepareStatement(LOCK)) {
                enlist.setArray(1, ids);
                enlist.executeUpdate();
                lock.setArray(1, ids);
                lock.execute();
            }
        });
    }

    @Override
    public List<Scored> of(Collection<PersonId> people) {
        return session.doReturningWork(connection -> {
            try (var select = connection.prepareStatement(OF)) {
                select.setArray(1, ids(connection, people));
                return ScoreRow.read(select);
            }
        });
    }

    @Override
    public void save(Collection<Step> steps) {
        session.doWork(connection -> {
            try (var save = connection.prepareStatement(SAVE)) {
                for (var step : steps) {
                    ScoreRow.fill(save, step.next());
                    save.addBatch();
                }
                save.executeBatch();
            }
        });
        steps.forEach(step -> step.events().forEach(events::publish));
    }

    @Override
    public List<PersonId> due(LocalDate today, int limit) {
        return session.doReturningWork(connection -> {
            try (var select = connection.prepareStatement(DUE)) {
                select.setObject(1, today);
                select.setInt(2, limit);
                return people(select);
            }
        });
    }

    @Override
    public List<PersonId> outdated(Set<String> versionsInUse, int limit) {
        return session.doReturningWork(connection -> {
            try (var select = connection.prepareStatement(OUTDATED)) {
                select.setArray(1, connection.createArrayOf("text", versionsInUse.toArray()));
                select.setInt(2, limit);
                return people(select);
            }
        });
    }

    private static Array ids(Connection connection, Collection<PersonId> people) throws SQLException {
        var ids = people.stream().map(PersonId::value).toArray();
        return connection.createArrayOf("uuid", ids);
    }

    private static List<PersonId> people(PreparedStatement select) throws SQLException {
        try (var rows = select.executeQuery()) {
            var people = new ArrayList<PersonId>();
            while (rows.next()) {
                people.add(new PersonId(rows.getObject(1, UUID.class)));
            }
            return people;
        }
    }
}
