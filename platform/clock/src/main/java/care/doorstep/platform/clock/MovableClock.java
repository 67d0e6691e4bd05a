package care.doorstep.platform.clock;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;

/** The system clock in UTC, shifted by an offset that the local and test stacks may move. */
final class MovableClock extends Clock {

    private final AtomicReference<Duration> offset;
    private final Clock base;

    MovableClock(Duration offset) {
        this(Clock.systemUTC(), new AtomicReference<>(offset));
    }

    private MovableClock(Clock base, AtomicReference<Duration> offset) {
        this.base = base;
        this.offset = offset;
    }

    Duration offset() {
        return offset.get();
    }

    void move(Duration newOffset) {
        offset.set(newOffset);
    }

    @Override
    public Instant instant() {
        return base.instant().plus(offset.get());
    }

    @Override
    public ZoneId getZone() {
        return base.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return zone.equals(ZoneOffset.UTC) ? this : new MovableClock(base.withZone(zone), offset);
    }
}
