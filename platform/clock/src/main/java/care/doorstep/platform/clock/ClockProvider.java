package care.doorstep.platform.clock;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;

/** Gives every use case its {@link Clock}: the system clock in production, a movable one elsewhere. */
@Singleton
class ClockProvider {

    private final MovableClock clock;

    ClockProvider(ClockConfig config) {
        this.clock = new MovableClock(config.movable() ? config.offset() : Duration.ZERO);
    }

    @Produces
    @Singleton
    Clock clock() {
        return clock;
    }

    MovableClock movable() {
        return clock;
    }
}
