package care.doorstep.platform.outbox;

import io.agroal.api.AgroalDataSource;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * How long the oldest event waits for Kafka. Every replica looks into the journal itself, whoever leads and whether or
 * not Kafka can be reached.
 */
@ApplicationScoped
class OldestWaiting {

    private static final String OLDEST =
            "select written_at from journal where published_at is null order by position limit 1";

    private final AgroalDataSource database;
    private volatile @Nullable Instant since;

    OldestWaiting(AgroalDataSource database, MeterRegistry meters) {
        this.database = database;
        Gauge.builder("doorstep.outbox.oldest", this, OldestWaiting::seconds)
                .description("Seconds that the oldest event has waited for Kafka; 0 when none waits")
                .baseUnit("seconds")
                .register(meters);
    }

    @Scheduled(every = "2s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() throws SQLException {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(OLDEST);
                var row = select.executeQuery()) {
            since = row.next() ? row.getObject(1, OffsetDateTime.class).toInstant() : null;
        }
    }

    private double seconds() {
        var oldest = since;
        return oldest == null
                ? 0
                : Math.max(0, Duration.between(oldest, Instant.now()).toMillis() / 1000.0);
    }
}
