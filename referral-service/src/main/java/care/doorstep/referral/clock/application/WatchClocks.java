package care.doorstep.referral.clock.application;

import care.doorstep.referral.clock.domain.Clocks;
import care.doorstep.referral.clock.domain.Clocks.Standing;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.function.ToLongFunction;

/** Tells operators how many running clocks stand where. Every replica tells the same: take the largest, not the sum. */
@ApplicationScoped
public class WatchClocks {

    private final Clocks clocks;
    private final Clock time;
    private volatile Standing latest = Standing.NONE;

    WatchClocks(Clocks clocks, Clock time, MeterRegistry meters) {
        this.clocks = clocks;
        this.time = time;
        register(meters, "in-time", Standing::inTime);
        register(meters, "amber", Standing::amber);
        register(meters, "overdue", Standing::overdue);
    }

    private void register(MeterRegistry meters, String standing, ToLongFunction<Standing> count) {
        Gauge.builder("doorstep.clocks.running", this, watch -> count.applyAsLong(watch.latest))
                .description("Running two-hour clocks by where they stand: in time, past the warning, past due")
                .tag("standing", standing)
                .register(meters);
    }

    @Scheduled(every = "10s", concurrentExecution = ConcurrentExecution.SKIP)
    void look() {
        latest = QuarkusTransaction.requiringNew().call(() -> clocks.standing(time.instant()));
    }
}
