package care.doorstep.platform.outbox;

import care.doorstep.platform.problem.Origin;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * Publishes the journal to Kafka in order. One replica leads, by an advisory lock of the database; it publishes under
 * a transactional id, so that a leader that was paused and replaced is fenced. Delivery is at least once.
 */
@ApplicationScoped
public class Relay {

    private static final Logger LOG = Logger.getLogger(Relay.class);

    private final RelayConfig config;
    private final RelaySessions sessions;
    private final Semaphore woken = new Semaphore(0);
    private volatile boolean running;
    private volatile Thread thread = Thread.currentThread();

    Relay(RelayConfig config, RelaySessions sessions) {
        this.config = config;
        this.sessions = sessions;
    }

    void start(@Observes StartupEvent event) {
        if (config.enabled()) {
            running = true;
            thread = Thread.ofPlatform().daemon().name("outbox-relay").start(this::run);
        }
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        if (running) {
            running = false;
            wake();
            thread.join(TimeUnit.SECONDS.toMillis(5));
        }
    }

    /** Tells the relay that something was committed. */
    void wake() {
        woken.release();
    }

    private void run() {
        while (running) {
            try (var session = sessions.open()) {
                lead(session);
            } catch (Exception e) {
                LOG.warnf("relay interrupted, will try again: %s", Origin.of(e));
            }
            pause(config.retry().toMillis());
        }
    }

    private void lead(RelaySession session) throws Exception {
        if (!session.leads()) {
            return;
        }
        session.connect();
        LOG.info("this replica publishes the journal");
        while (running) {
            if (session.publishBatch(config.batch()) == 0) {
                pause(config.poll().toMillis());
            }
        }
    }

    private void pause(long millis) {
        try {
            if (woken.tryAcquire(millis, TimeUnit.MILLISECONDS)) {
                woken.drainPermits();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            running = false;
        }
    }
}
