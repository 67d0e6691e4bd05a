package care.doorstep.outcomes.summary.postgres;

import care.doorstep.outcomes.summary.domain.OutcomeEvents;
import care.doorstep.outcomes.summary.domain.RecordedOutcome;
import care.doorstep.outcomes.summary.domain.RecordedOutcomes;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class StoredOutcomes implements RecordedOutcomes, PanacheRepositoryBase<RecordedOutcomeRow, UUID> {

    private final OutcomeEvents events;

    StoredOutcomes(OutcomeEvents events) {
        this.events = events;
    }

    @Override
    public void lock(UUID personId) {
        getEntityManager()
                .createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(?1, 0))", Integer.class)
                .setParameter(1, personId.toString())
                .getSingleResult();
    }

    @Override
    public List<RecordedOutcome> about(UUID personId) {
        return list("personId = ?1 order by reviewedAt, outcomeId", personId).stream()
                .map(RecordedOutcomeRow::outcome)
                .toList();
    }

    @Override
    public void save(RecordedOutcome outcome) {
        getEntityManager().merge(RecordedOutcomeRow.of(outcome));
        events.publish(outcome);
    }
}
