package care.doorstep.referral.downtime.application;

import care.doorstep.referral.downtime.domain.Packs;
import care.doorstep.referral.pathway.application.ReadOpenWork;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jboss.logging.Logger;

/** Every ten minutes makes a pack of the open work. Says how old the latest is, so that a missing one is noticed. */
@ApplicationScoped
public class MakeDowntimePack {

    private static final Logger LOG = Logger.getLogger(MakeDowntimePack.class);

    private final ReadOpenWork openWork;
    private final Sheets sheets;
    private final Packs packs;
    private final Clock time;
    private volatile long madeNanos = System.nanoTime();

    MakeDowntimePack(ReadOpenWork openWork, Sheets sheets, Packs packs, Clock time, MeterRegistry meters) {
        this.openWork = openWork;
        this.sheets = sheets;
        this.packs = packs;
        this.time = time;
        Gauge.builder("doorstep.downtime.pack.age", this, MakeDowntimePack::secondsSinceTheLast)
                .description("Seconds since the latest downtime pack was made; since the start where there is none")
                .baseUnit("seconds")
                .register(meters);
    }

    @Scheduled(every = "{doorstep.downtime.every}", concurrentExecution = ConcurrentExecution.SKIP)
    public void make() {
        if (!packs.wanted()) {
            return;
        }
        Instant asOf = time.instant();
        var work = openWork.all();
        packs.keep(asOf, sheets.of(work, asOf));
        madeNanos = System.nanoTime();
        LOG.infof("a downtime pack of %s open referrals was made", work.size());
    }

    private double secondsSinceTheLast() {
        return Duration.ofNanos(System.nanoTime() - madeNanos).toMillis() / 1000.0;
    }
}
