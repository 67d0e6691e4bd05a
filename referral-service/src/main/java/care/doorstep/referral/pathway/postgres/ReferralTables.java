package care.doorstep.referral.pathway.postgres;

import care.doorstep.referral.pathway.domain.InterimPlan;
import care.doorstep.referral.pathway.domain.Narrative;
import care.doorstep.referral.pathway.domain.Referral;
import care.doorstep.referral.pathway.domain.ReferralEvents;
import care.doorstep.referral.pathway.domain.ReferralId;
import care.doorstep.referral.pathway.domain.ReferralNotFound;
import care.doorstep.referral.pathway.domain.ReferralState;
import care.doorstep.referral.pathway.domain.Referrals;
import care.doorstep.referral.pathway.domain.Step;
import care.doorstep.referral.person.domain.PersonId;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;

/** Referrals in PostgreSQL. State and events are written together, in the caller's transaction. */
@ApplicationScoped
class ReferralTables implements Referrals, PanacheRepositoryBase<ReferralRow, UUID> {

    private final ReferralEvents events;
    private final EntityManager database;

    ReferralTables(ReferralEvents events, EntityManager database) {
        this.events = events;
        this.database = database;
    }

    @Override
    public Optional<Stored> find(ReferralId id) {
        return findByIdOptional(id.value()).map(ReferralTables::stored);
    }

    @Override
    public Stored lock(ReferralId id) {
        ReferralRow row = findByIdOptional(id.value()).orElseThrow(ReferralNotFound::new);
        database.refresh(row, LockModeType.PESSIMISTIC_WRITE);
        return stored(row);
    }

    @Override
    public List<Stored> about(PersonId person) {
        return list("personId = ?1 order by receivedAt desc, id desc", person.value()).stream()
                .map(ReferralTables::stored)
                .toList();
    }

    @Override
    public List<ReferralId> expiredOffers(Instant now, int limit) {
        return find("state = ?1 and offerExpiresAt <= ?2 order by offerExpiresAt", ReferralState.OFFERED, now)
                .page(0, limit)
                .stream()
                .map(row -> new ReferralId(row.id))
                .toList();
    }

    @Override
    public Stored add(Step<Referral.Received> step, Narrative narrative) {
        ReferralRow row = new ReferralRow();
        ReferralRows.write(step.next().intake(), row);
        ReferralRows.write(step.next(), row);
        row.version = 1;
        persist(row);
        database.persist(NarrativeRow.of(step.next().intake().id(), narrative));
        publish(step);
        return new Stored(step.next(), row.version);
    }

    @Override
    public Stored save(Stored before, Step<? extends Referral> step) {
        if (step.events().isEmpty()) {
            return before;
        }
        ReferralRow row = findById(before.referral().intake().id().value());
        ReferralRows.write(step.next(), row);
        row.version = before.version() + 1;
        flush();
        publish(step);
        return new Stored(step.next(), row.version);
    }

    @Override
    public Map<ReferralId, Narrative> narratives(Collection<ReferralId> ids) {
        return beside(NarrativeRow.class, ids).stream()
                .collect(Collectors.toMap(row -> new ReferralId(row.referralId), NarrativeRow::narrative));
    }

    @Override
    public Map<ReferralId, InterimPlan> interimPlans(Collection<ReferralId> ids) {
        return beside(InterimPlanRow.class, ids).stream()
                .collect(Collectors.toMap(row -> new ReferralId(row.referralId), InterimPlanRow::plan));
    }

    @Override
    public void keep(ReferralId id, InterimPlan plan) {
        InterimPlanRow row = new InterimPlanRow();
        row.referralId = id.value();
        row.note = plan.note();
        row.text = plan.text();
        row.reviewAt = plan.reviewAt();
        database.merge(row);
    }

    @Override
    public List<Stored> worklist(Query query) {
        return new WorklistQuery(database, query)
                .rows().stream().map(ReferralTables::stored).toList();
    }

    private <T> List<T> beside(Class<T> row, Collection<ReferralId> ids) {
        return database
                .unwrap(Session.class)
                .findMultiple(row, ids.stream().map(ReferralId::value).toList())
                .stream()
                .filter(Objects::nonNull)
                .toList();
    }

    private void publish(Step<? extends Referral> step) {
        step.events().forEach(event -> events.publish(step.next().intake(), event));
    }

    private static Stored stored(ReferralRow row) {
        return new Stored(ReferralRows.read(row), row.version);
    }
}
