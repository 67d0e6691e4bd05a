package care.doorstep.outcomes.analytics.postgres;

import care.doorstep.outcomes.analytics.domain.Releases;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.UUID;

@ApplicationScoped
class StoredReleases implements Releases {

    private static final String CLAIM = """
            insert into released_outcome (outcome_id, revision) values (?1, ?2)
            on conflict (outcome_id) do update set revision = excluded.revision
            where released_outcome.revision < excluded.revision""";

    private final EntityManager database;

    StoredReleases(EntityManager database) {
        this.database = database;
    }

    @Override
    public boolean claim(UUID outcomeId, int revision) {
        return database.createNativeQuery(CLAIM)
                        .setParameter(1, outcomeId)
                        .setParameter(2, revision)
                        .executeUpdate()
                == 1;
    }
}
