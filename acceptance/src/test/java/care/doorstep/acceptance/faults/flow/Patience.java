package care.doorstep.acceptance.faults.flow;

import java.time.Duration;
import java.time.Instant;

/** Until when a client goes on asking: for ever while the flow runs, for a while after it was told to end. */
final class Patience {

    private volatile Instant end = Instant.MAX;

    void endIn(Duration time) {
        end = Instant.now().plus(time);
    }

    boolean isOver() {
        return Instant.now().isAfter(end);
    }

    static void pause(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
