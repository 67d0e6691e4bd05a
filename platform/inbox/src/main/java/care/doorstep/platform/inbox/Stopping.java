package care.doorstep.platform.inbox;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/**
 * The service goes down: what is being handled is let end, nothing new is begun, and no failure says anything about an
 * event any more, for what handles it is being taken apart.
 */
@ApplicationScoped
class Stopping {

    private static final long LAST_WORK_SECONDS = 5;

    private final ReentrantReadWriteLock work = new ReentrantReadWriteLock();
    private volatile boolean begun;

    void begin(@Observes @Priority(1) ShutdownEvent event) throws InterruptedException {
        begun = true;
        if (work.writeLock().tryLock(LAST_WORK_SECONDS, TimeUnit.SECONDS)) {
            work.writeLock().unlock();
        }
    }

    /** Throws {@link Stopped} where the service goes down. */
    void check() {
        if (begun) {
            throw new Stopped();
        }
    }

    /** Does the work unless the service goes down. */
    void unlessBegun(Runnable piece) {
        work.readLock().lock();
        try {
            check();
            piece.run();
        } finally {
            work.readLock().unlock();
        }
    }

    /** Nothing is wrong with the event: it will come again. */
    static final class Stopped extends RuntimeException {

        Stopped() {
            super("the service goes down");
        }
    }
}
