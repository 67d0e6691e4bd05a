package care.doorstep.local.demo;

import care.doorstep.local.operations.ServiceClocks;
import care.doorstep.local.stack.ClockOffset;
import care.doorstep.local.stack.StackFolder;
import java.time.Duration;
import java.time.Instant;

/** The stack's clocks while its history is made: they start in the past and only move forward. */
final class DemoClock {

    private final ServiceClocks services;
    private final ClockOffset kept;

    DemoClock(ServiceClocks services, StackFolder folder) {
        this.services = services;
        this.kept = new ClockOffset(folder);
    }

    void moveTo(Instant instant) {
        move(Duration.between(Instant.now(), instant));
    }

    void catchUp() {
        move(Duration.ZERO);
    }

    Instant now() {
        return Instant.now().plus(kept.current());
    }

    private void move(Duration offset) {
        services.move(offset);
        kept.keep(offset);
    }
}
