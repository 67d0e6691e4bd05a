package care.doorstep.benchmarks.load;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongConsumer;

/**
 * Work that arrives at a steady rate whether or not the last is done. Each gets the moment it was due
 * ({@link System#nanoTime()}), so that what waits because the system is slow counts as slow (no coordinated omission).
 */
public final class Arrivals {

    private static final double NANOS_PER_SECOND = 1e9;

    private Arrivals() {}

    /** Returns when the last piece of work is done. */
    public static void at(double perSecond, Duration time, LongConsumer work) {
        var interval = NANOS_PER_SECOND / perSecond;
        var count = Math.round(time.toMillis() / 1000.0 * perSecond);
        var began = System.nanoTime();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var i = 0L; i < count; i++) {
                var due = began + (long) (i * interval);
                while (System.nanoTime() < due) {
                    LockSupport.parkNanos(due - System.nanoTime());
                }
                threads.submit(() -> work.accept(due));
            }
        }
    }
}
