package care.doorstep.acceptance.faults.nemesis;

import static org.awaitility.Awaitility.await;

import care.doorstep.acceptance.stack.StackClock;
import java.time.Duration;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;

/** Every service's clock jumps an hour ahead. */
record ClockJumps() implements Strike {

    private static final Duration PATIENCE = Duration.ofMinutes(6);

    @Override
    public String kind() {
        return "clock";
    }

    @Override
    public String target() {
        return "every clock";
    }

    @Override
    public void happen(Random chance) {
        ahead(Duration.ofHours(1));
    }

    /** Said until every service that runs has heard it; one that starts meanwhile starts with it. */
    static void ahead(Duration by) {
        var goal = new AtomicReference<Duration>();
        await("moved clocks")
                .atMost(PATIENCE)
                .pollDelay(Duration.ZERO)
                .ignoreExceptions()
                .until(() -> {
                    if (goal.get() == null) {
                        goal.set(StackClock.offset().plus(by));
                    }
                    StackClock.runAheadBy(goal.get());
                    return true;
                });
    }
}
