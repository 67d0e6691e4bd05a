package care.doorstep.referral.clock.postgres;

import care.doorstep.referral.clock.domain.ClockEvents;
import care.doorstep.referral.clock.domain.Clocks;
import care.doorstep.referral.clock.domain.TwoHourClock;
import care.doorstep.referral.clock.postgres.ClockRow.State;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
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

/** Clocks in PostgreSQL. */
@ApplicationScoped
class ClockTable implements Clocks, PanacheRepositoryBase<ClockRow, UUID> {

    private static final String TO_RING = """
            state = ?1 and ((amberRung = false and amberAt <= ?2) or (breachRung = false and dueAt < ?2))
            order by dueAt""";

    private static final String STANDING = """
            select count(case when amberAt > :now then 1 end),
                   count(case when amberAt <= :now and dueAt >= :now then 1 end),
                   count(case when dueAt < :now then 1 end)
            from ClockRow where state = :running""";

    private final ClockEvents events;

    ClockTable(ClockEvents events) {
        this.events = events;
    }

    @Override
    public Optional<TwoHourClock> of(UUID referral) {
        return findByIdOptional(referral).map(ClockRow::clock);
    }

    @Override
    public Map<UUID, TwoHourClock> of(Collection<UUID> referrals) {
        return getEntityManager().unwrap(Session.class).findMultiple(ClockRow.class, List.copyOf(referrals)).stream()
                .filter(Objects::nonNull)
                .collect(Collectors.toMap(row -> row.referralId, ClockRow::clock));
    }

    @Override
    public Optional<TwoHourClock> lock(UUID referral) {
        Optional<ClockRow> row = findByIdOptional(referral);
        row.ifPresent(seen -> getEntityManager().refresh(seen, LockModeType.PESSIMISTIC_WRITE));
        return row.map(ClockRow::clock);
    }

    @Override
    public List<UUID> toRing(Instant now, int limit) {
        return find(TO_RING, State.RUNNING, now).page(0, limit).stream()
                .map(row -> row.referralId)
                .toList();
    }

    @Override
    public void add(TwoHourClock.Tick tick, Instant at) {
        ClockRow row = new ClockRow();
        row.take(tick.next());
        persist(row);
        tick.events().forEach(event -> events.publish(event, at));
    }

    @Override
    public Standing standing(Instant now) {
        return getEntityManager()
                .createQuery(STANDING, Standing.class)
                .setParameter("running", State.RUNNING)
                .setParameter("now", now)
                .getSingleResult();
    }

    @Override
    public void save(TwoHourClock.Tick tick, Instant at) {
        if (tick.events().isEmpty()) {
            return;
        }
        ClockRow row = findByIdOptional(tick.next().subject().referral()).orElseGet(ClockRow::new);
        row.take(tick.next());
        persistAndFlush(row);
        tick.events().forEach(event -> events.publish(event, at));
    }
}
