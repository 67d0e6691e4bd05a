package care.doorstep.gateway.words;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A referral's waiting-time clock as the front door tells it. */
public record ClockView(
        @Nullable String measurementType,
        boolean provisional,
        @Nullable Instant startedAt,
        @Nullable Instant amberAt,
        @Nullable Instant dueAt,
        @Nullable String state,
        @Nullable Instant stoppedAt,
        @Nullable Integer minutes) {

    public boolean running() {
        return "running".equals(state);
    }
}
