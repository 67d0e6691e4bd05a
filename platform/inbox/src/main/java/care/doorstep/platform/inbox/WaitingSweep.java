package care.doorstep.platform.inbox;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;

/** Lets events go on that were parked behind one that a replay has handled meanwhile. */
@ApplicationScoped
class WaitingSweep {

    private final Replay replay;

    WaitingSweep(Replay replay) {
        this.replay = replay;
    }

    @Scheduled(every = "10s", delayed = "10s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void sweep() {
        replay.waiting();
    }
}
