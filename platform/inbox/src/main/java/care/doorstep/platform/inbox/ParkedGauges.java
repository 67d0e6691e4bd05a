package care.doorstep.platform.inbox;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;

/** How many events stand still, and since when; looked up now and then, so that a scrape costs no query. */
@ApplicationScoped
class ParkedGauges {

    private final ParkedEvents events;
    private volatile ParkedEvents.Standstill latest = ParkedEvents.Standstill.NONE;

    ParkedGauges(ParkedEvents events, MeterRegistry meters) {
        this.events = events;
        Gauge.builder("doorstep.inbox.failed", this, gauges -> gauges.latest.failed())
                .description("Events that could not be handled and were not replayed yet: the dead letters")
                .register(meters);
        Gauge.builder("doorstep.inbox.waiting", this, gauges -> gauges.latest.waiting())
                .description("Events that wait behind one that could not be handled")
                .register(meters);
        Gauge.builder("doorstep.inbox.oldest.parked", this, ParkedGauges::secondsParked)
                .description("Seconds since the oldest parked event was parked; 0 when none is")
                .baseUnit("seconds")
                .register(meters);
    }

    @Scheduled(every = "10s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        latest = events.standstill();
    }

    private double secondsParked() {
        var since = latest.since();
        return since == null ? 0 : Duration.between(since, Instant.now()).toMillis() / 1000.0;
    }
}
