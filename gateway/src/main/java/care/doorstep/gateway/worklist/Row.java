package care.doorstep.gateway.worklist;

import care.doorstep.gateway.words.ClockView;
import care.doorstep.gateway.words.Countdown;
import care.doorstep.gateway.words.Identifiers;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One referral of the list, as far as the list shows it. */
public record Row(
        String referralId,
        @Nullable PersonName person,
        String state,
        @Nullable String reason,
        @Nullable String requestedPriority,
        @Nullable String priority,
        Instant receivedAt,
        List<String> flags,
        @Nullable String practice,
        @Nullable Holder holder,
        @Nullable ClockView clock) {

    public Row {
        flags = Objects.requireNonNullElse(flags, List.of());
    }

    public record PersonName(
            @Nullable String family, @Nullable String given) {}

    public record Holder(@Nullable String who, @Nullable Instant until) {}

    public String name() {
        return person == null ? "Name not loaded yet" : Identifiers.name(person.family(), person.given());
    }

    public @Nullable String urgency() {
        return priority == null ? requestedPriority : priority;
    }

    public String held() {
        return holder == null || holder.who() == null ? "Not recorded" : holder.who();
    }

    public Countdown countdown(Instant now) {
        return Countdown.of(clock, now);
    }

    /** Running clocks first, by when they are due. */
    Instant due() {
        return clock == null || !clock.running() || clock.dueAt() == null ? Instant.MAX : clock.dueAt();
    }

    @Override
    public String toString() {
        return "Row[" + referralId + "]";
    }
}
