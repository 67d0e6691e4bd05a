package care.doorstep.benchmarks.backlog;

import care.doorstep.benchmarks.stack.Database;
import care.doorstep.benchmarks.stack.Rest;
import java.time.Duration;

/** How a consumer gets on with what has piled up, watched from before it starts. */
final class Progress {

    private static final Duration LOOK_EVERY = Duration.ofMillis(50);
    private static final long QUIET_NANOS = Duration.ofSeconds(5).toNanos();
    private static final String HANDLED = "select coalesce(sum(next_offset), 0) from applied_offset";

    private final Database database;
    private final Thread watching = Thread.ofPlatform().unstarted(this::watch);
    private final long atFirst;
    private long handled;
    private long began;
    private long ended;

    Progress(Database database) {
        this.database = database;
        this.atFirst = database.number(HANDLED);
        this.handled = atFirst;
        watching.start();
    }

    /** Events per second from the first handled to the last; waits until none has come for a while. */
    double perSecond() {
        try {
            watching.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return (handled - atFirst) / ((ended - began) / 1e9);
    }

    private void watch() {
        while (began == 0 || System.nanoTime() - ended < QUIET_NANOS) {
            var before = System.nanoTime();
            var now = database.number(HANDLED);
            if (now > handled) {
                began = began == 0 ? before - LOOK_EVERY.toNanos() : began;
                handled = now;
                ended = System.nanoTime();
            }
            Rest.pause(LOOK_EVERY);
        }
    }
}
