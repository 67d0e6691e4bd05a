package care.doorstep.referral.clock.application;

import care.doorstep.platform.problem.Origin;
import care.doorstep.referral.clock.domain.Clocks;
import care.doorstep.referral.clock.domain.TwoHourClock.Running;
import care.doorstep.referral.clock.domain.TwoHourClock.Stopped;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Rings clocks that have reached amber or are overdue. Each in its own transaction; one that fails stops no other.
 * Replicas may run this at once.
 */
@ApplicationScoped
public class RingClocks {

    private static final Logger LOG = Logger.getLogger(RingClocks.class);
    private static final int AT_ONCE = 200;

    private final Clocks clocks;
    private final Clock time;

    RingClocks(Clocks clocks, Clock time) {
        this.clocks = clocks;
        this.time = time;
    }

    @Scheduled(every = "{doorstep.referral.check-every}", concurrentExecution = ConcurrentExecution.SKIP)
    public void ring() {
        Instant now = time.instant();
        QuarkusTransaction.requiringNew()
                .call(() -> clocks.toRing(now, AT_ONCE))
                .forEach(id -> tryToRing(id, now));
    }

    private void tryToRing(UUID id, Instant now) {
        try {
            QuarkusTransaction.requiringNew().run(() -> ringOne(id, now));
        } catch (RuntimeException e) {
            LOG.errorf("a clock could not ring, the others go on: %s", Origin.of(e));
        }
    }

    private void ringOne(UUID referral, Instant now) {
        clocks.lock(referral).ifPresent(clock -> {
            switch (clock) {
                case Running running -> clocks.save(running.ring(now), now);
                case Stopped _ -> {}
            }
        });
    }
}
