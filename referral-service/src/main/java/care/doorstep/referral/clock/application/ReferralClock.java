package care.doorstep.referral.clock.application;

import care.doorstep.referral.clock.domain.Clocks;
import care.doorstep.referral.clock.domain.TwoHourClock;
import care.doorstep.referral.clock.domain.TwoHourClock.Running;
import care.doorstep.referral.clock.domain.TwoHourClock.Stopped;
import care.doorstep.referral.clock.domain.TwoHourClock.Subject;
import care.doorstep.referral.clock.domain.TwoHourClock.Tick;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Moves a referral's clock along with the referral, in the referral's own transaction. */
@ApplicationScoped
public class ReferralClock {

    private final Clocks clocks;
    private final ClockRulesInForce rules;

    ReferralClock(Clocks clocks, ClockRulesInForce rules) {
        this.clocks = clocks;
        this.rules = rules;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public TwoHourClock start(Subject subject, Instant needIdentifiedAt, Instant now) {
        Tick started = TwoHourClock.start(subject, needIdentifiedAt, rules.rules());
        clocks.add(started, now);
        return started.next();
    }

    /** The due time of the running clock. */
    public Optional<Instant> dueAt(UUID referral) {
        return clocks.of(referral)
                .flatMap(clock -> clock instanceof Running r ? Optional.of(r.dueAt()) : Optional.empty());
    }

    /** When the response will be due once triage has confirmed the clock. */
    public Optional<Instant> dueOnceConfirmed(UUID referral, @Nullable Instant needIdentifiedAt) {
        return needIdentifiedAt == null
                ? dueAt(referral)
                : Optional.of(needIdentifiedAt.plus(rules.rules().dueAfter()));
    }

    /** Triage decided on a two-hour response. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void confirm(UUID referral, @Nullable Instant needIdentifiedAt, Instant now) {
        whileRunning(referral, now, running -> running.confirm(needIdentifiedAt, now, rules.rules()));
    }

    /** No two-hour response is needed after all. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void standDown(UUID referral, Instant now) {
        whileRunning(referral, now, running -> running.standDown(now));
    }

    /** The team ended its work; nobody had been seen. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void endUnseen(UUID referral, Instant now) {
        whileRunning(referral, now, running -> running.endUnseen(now));
    }

    private void whileRunning(UUID referral, Instant now, Function<Running, Tick> move) {
        clocks.lock(referral).ifPresent(clock -> {
            switch (clock) {
                case Running running -> clocks.save(move.apply(running), now);
                case Stopped _ -> {}
            }
        });
    }
}
