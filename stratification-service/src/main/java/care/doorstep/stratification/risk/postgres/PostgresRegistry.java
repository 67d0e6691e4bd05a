package care.doorstep.stratification.risk.postgres;

import care.doorstep.stratification.risk.domain.PersonScore.Scored;
import care.doorstep.stratification.risk.domain.Registry;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Reads the score table along its ranking index. */
@ApplicationScoped
class PostgresRegistry implements Registry {

    private static final UUID BEFORE_ANYBODY = new UUID(0, 0);

    private static final String PAGE = """
            select %s from score
            where model = ? and (?::text is null or band = ?)
              and (value < ? or value = ? and person_id > ?)
              and not exists (select 1 from person_copy p where p.person_id = score.person_id and p.deceased)
              and (?::text[] is null or exists (
                    select 1 from person_copy p join neighbourhood_practice n on n.practice = p.practice
                    where p.person_id = score.person_id and n.neighbourhood_id = any(?)))
            order by value desc, person_id limit ?""".formatted(ScoreRow.COLUMNS);

    private final Session session;

    PostgresRegistry(Session session) {
        this.session = session;
    }

    @Override
    public List<Scored> page(Query query, @Nullable Position after, int limit) {
        var from = after == null ? new Position(Integer.MAX_VALUE, BEFORE_ANYBODY) : after;
        var band = query.band() == null ? null : query.band().code();
        return session.doReturningWork(connection -> {
            try (var select = connection.prepareStatement(PAGE)) {
                var neighbourhoods = query.neighbourhoods() == null
                        ? null
                        : connection.createArrayOf(
                                "text", query.neighbourhoods().toArray());
                select.setString(1, query.model().name());
                select.setString(2, band);
                select.setString(3, band);
                select.setInt(4, from.score());
                select.setInt(5, from.score());
                select.setObject(6, from.person());
                select.setArray(7, neighbourhoods);
                select.setArray(8, neighbourhoods);
                select.setInt(9, limit);
                return ScoreRow.read(select);
            }
        });
    }
}
