package care.doorstep.careplan.plan.postgres;

import care.doorstep.careplan.person.domain.PersonId;
import care.doorstep.careplan.plan.domain.ActionId;
import care.doorstep.careplan.plan.domain.CarePlan;
import care.doorstep.careplan.plan.domain.CarePlans;
import care.doorstep.careplan.plan.domain.Entries;
import care.doorstep.careplan.plan.domain.PlanEvents;
import care.doorstep.careplan.plan.domain.PlanId;
import care.doorstep.careplan.plan.domain.PlanNotFound;
import care.doorstep.careplan.plan.domain.StalePlan;
import care.doorstep.careplan.plan.domain.Step;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** Loads a plan whole and writes it whole; what has not changed costs nothing. */
@ApplicationScoped
class PostgresCarePlans implements CarePlans, PanacheRepositoryBase<PlanRow, UUID> {

    private final PlanEvents events;

    PostgresCarePlans(PlanEvents events) {
        this.events = events;
    }

    @Override
    public Optional<CarePlan> of(PersonId person) {
        return find("personId", person.value()).firstResultOptional().map(this::whole);
    }

    @Override
    public CarePlan getForChange(PlanId id) {
        return findByIdOptional(id.value(), LockModeType.PESSIMISTIC_WRITE)
                .map(this::whole)
                .orElseThrow(PlanNotFound::new);
    }

    @Override
    public CarePlan getForChangeByAction(ActionId id) {
        return getEntityManager()
                .createQuery("select a.planId from ActionRow a where a.actionId = ?1", UUID.class)
                .setParameter(1, id.value())
                .getResultStream()
                .findFirst()
                .map(plan -> getForChange(new PlanId(plan)))
                .orElseThrow(PlanNotFound::new);
    }

    @Override
    public CarePlan save(Step step) {
        var next = step.next();
        var seen = next.contents().version();
        var current =
                findByIdOptional(next.id().value()).map(row -> row.version).orElse(0L);
        if (current != seen) {
            throw new StalePlan(current);
        }
        var head = PlanRow.of(next, seen + 1);
        getEntityManager().merge(head);
        write(next);
        getEntityManager().flush();
        events.publish(step.event());
        return head.toDomain(next.entries());
    }

    private void write(CarePlan plan) {
        var entries = plan.entries();
        write(plan, entries.assessments(), AssessmentRow::of);
        write(plan, entries.goals(), GoalRow::of);
        write(plan, entries.decisions(), MdtDecisionRow::of);
        write(plan, entries.actions(), ActionRow::of);
        write(plan, entries.contingencies(), ContingencyRow::of);
        write(plan, entries.consents(), ConsentRow::of);
        write(plan, entries.reviews(), ReviewRow::of);
    }

    private <T> void write(CarePlan plan, List<T> entries, Function<T, ? extends EntryRow> toRow) {
        for (int i = 0; i < entries.size(); i++) {
            var row = toRow.apply(entries.get(i));
            row.under(plan.id().value(), i);
            getEntityManager().merge(row);
        }
    }

    private CarePlan whole(PlanRow head) {
        return head.toDomain(new Entries(
                under(head, AssessmentRow.class, AssessmentRow::toDomain),
                under(head, GoalRow.class, GoalRow::toDomain),
                under(head, MdtDecisionRow.class, MdtDecisionRow::toDomain),
                under(head, ActionRow.class, ActionRow::toDomain),
                under(head, ContingencyRow.class, ContingencyRow::toDomain),
                under(head, ConsentRow.class, ConsentRow::toDomain),
                under(head, ReviewRow.class, ReviewRow::toDomain)));
    }

    private <R, T> List<T> under(PlanRow head, Class<R> rows, Function<R, T> toDomain) {
        return getEntityManager()
                .createQuery("from " + rows.getSimpleName() + " where planId = ?1 order by position", rows)
                .setParameter(1, head.planId)
                .getResultStream()
                .map(toDomain)
                .toList();
    }
}
