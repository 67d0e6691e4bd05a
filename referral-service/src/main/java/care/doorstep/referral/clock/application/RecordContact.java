package care.doorstep.referral.clock.application;

import care.doorstep.referral.clock.domain.Clocks;
import care.doorstep.referral.clock.domain.TwoHourClock.Running;
import care.doorstep.referral.clock.domain.TwoHourClock.Stopped;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/** A team was in touch with the person. Only being seen face to face stops the clock, at the time it took place. */
@ApplicationScoped
public class RecordContact {

    private final Clocks clocks;
    private final ClockRulesInForce rules;
    private final Clock time;

    RecordContact(Clocks clocks, ClockRulesInForce rules, Clock time) {
        this.clocks = clocks;
        this.rules = rules;
        this.time = time;
    }

    @Transactional
    public void record(UUID referral, String mechanism, String outcome, Instant tookPlaceAt) {
        if (!rules.rules().stops(mechanism, outcome)) {
            return;
        }
        clocks.lock(referral)
                .ifPresent(clock -> clocks.save(
                        switch (clock) {
                            case Running running -> running.seen(tookPlaceAt);
                            case Stopped stopped -> stopped.seen(tookPlaceAt);
                        },
                        time.instant()));
    }
}
