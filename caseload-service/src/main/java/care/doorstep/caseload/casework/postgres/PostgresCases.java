package care.doorstep.caseload.casework.postgres;

import care.doorstep.caseload.casework.domain.Case;
import care.doorstep.caseload.casework.domain.Case.Step;
import care.doorstep.caseload.casework.domain.CaseEvent;
import care.doorstep.caseload.casework.domain.CaseEvents;
import care.doorstep.caseload.casework.domain.CaseId;
import care.doorstep.caseload.casework.domain.CaseState;
import care.doorstep.caseload.casework.domain.Cases;
import care.doorstep.caseload.casework.domain.Contact;
import care.doorstep.caseload.casework.domain.NoSuchCase;
import care.doorstep.caseload.casework.domain.ReferralId;
import care.doorstep.caseload.casework.domain.StaleCase;
import care.doorstep.caseload.casework.domain.WorklistPosition;
import care.doorstep.caseload.neighbourhood.domain.TeamId;
import care.doorstep.caseload.person.domain.PersonId;
import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class PostgresCases implements Cases, PanacheRepositoryBase<CaseRow, UUID> {
    private final CaseEvents events;

    PostgresCases(CaseEvents events) {
        this.events = events;
    }

    @Override
    public Case hold(CaseId id) {
        return findByIdOptional(id.value(), LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(NoSuchCase::new)
                .state();
    }

    @Override
    public Case get(CaseId id) {
        return findByIdOptional(id.value()).orElseThrow(NoSuchCase::new).state();
    }

    @Override
    public Optional<Case> holdLatest(ReferralId referral) {
        return latestOf(referral)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .map(CaseRow::state);
    }

    @Override
    public Optional<Case> latest(ReferralId referral) {
        return latestOf(referral).firstResultOptional().map(CaseRow::state);
    }

    @Override
    public List<Case> about(PersonId person) {
        return find("person = ?1 order by offeredAt desc, offerNumber desc", person.value()).stream()
                .map(CaseRow::state)
                .toList();
    }

    @Override
    public List<Case> of(TeamId team, Set<CaseState> states, @Nullable WorklistPosition after, int limit) {
        var where = new StringBuilder("team = :team");
        var values = Parameters.with("team", team.value());
        if (!states.isEmpty()) {
            where.append(" and state in :states");
            values.and("states", states.stream().map(CaseState::code).toList());
        }
        if (after != null) {
            where.append(" and (deadline > :deadline or deadline = :deadline and id > :id)");
            values.and("deadline", after.deadline()).and("id", after.id().value());
        }
        return find(where + " order by deadline, id", values).page(Page.ofSize(limit)).stream()
                .map(CaseRow::state)
                .toList();
    }

    @Override
    public void open(Case.Offered offered) {
        persist(CaseRow.of(offered));
        flush();
    }

    @Override
    public Case save(Step<? extends Case> step) {
        var next = step.next();
        var row = findByIdOptional(next.id().value()).orElseThrow(NoSuchCase::new);
        if (row.version != next.version()) {
            throw new StaleCase(next.id(), row.version);
        }
        row.become(next);
        step.events().forEach(event -> keep(event, row));
        flush();
        step.events().forEach(events::publish);
        return row.state();
    }

    @Override
    public List<Contact> contacts(CaseId id) {
        return getEntityManager()
                .createQuery("from ContactRow where caseId = :id order by tookPlaceAt, id", ContactRow.class)
                .setParameter("id", id.value())
                .getResultStream()
                .map(ContactRow::contact)
                .toList();
    }

    private void keep(CaseEvent event, CaseRow row) {
        if (event instanceof CaseEvent.ContactRecorded recorded) {
            row.contacts++;
            getEntityManager().persist(ContactRow.of(recorded));
        }
    }

    private PanacheQuery<CaseRow> latestOf(ReferralId referral) {
        return find("referral = ?1 order by offerNumber desc", referral.value());
    }
}
