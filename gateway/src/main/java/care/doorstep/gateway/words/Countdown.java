package care.doorstep.gateway.words;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A clock in words, with a tone and a sign that say the same: never colour alone.
 *
 * @param tone {@code calm}, {@code amber}, {@code late}, {@code done}, {@code missed} or {@code none}
 * @param sign a character whose shape differs for each tone
 * @param label what the tone means
 * @param text the clock in words
 */
public record Countdown(String tone, String sign, String label, String text) {

    private static final Countdown NONE = new Countdown("none", "–", "No clock", "no clock is running");

    public static Countdown of(@Nullable ClockView clock, Instant now) {
        if (clock == null || clock.state() == null) {
            return NONE;
        }
        return switch (clock.state()) {
            case "running" -> running(clock, now);
            case "met" -> new Countdown("done", "✓", "Met", "met" + after(clock));
            case "missed" -> new Countdown("missed", "✕", "Missed", "missed: seen" + after(clock));
            default -> new Countdown("none", "–", "Not required", "clock not required");
        };
    }

    /** For a list that only knows when something is due. */
    public static Countdown due(@Nullable Instant due, Instant now) {
        return due == null ? NONE : left(due, due.minus(Duration.ofMinutes(45)), now, "");
    }

    /** For a list that only knows when something was due and when the person was seen. */
    public static Countdown seen(Instant at, @Nullable Instant due, Instant now) {
        var seen = "seen " + Dates.near(at, now);
        if (due == null) {
            return new Countdown("none", "–", "No clock", seen);
        }
        return at.isAfter(due)
                ? new Countdown("missed", "✕", "Missed", "clock missed: " + seen)
                : new Countdown("done", "✓", "Met", "clock met: " + seen);
    }

    private static Countdown running(ClockView clock, Instant now) {
        if (clock.dueAt() == null) {
            return NONE;
        }
        var amber = Objects.requireNonNullElse(clock.amberAt(), clock.dueAt());
        return left(clock.dueAt(), amber, now, clock.provisional() ? " (provisional)" : "");
    }

    private static Countdown left(Instant due, Instant amber, Instant now, String note) {
        var span = Span.words(Duration.between(now, due));
        var at = Dates.near(due, now);
        if (now.isAfter(due)) {
            return new Countdown("late", "■", "Late", "was due " + at + ", " + span + " over" + note);
        }
        var text = "due " + at + ", " + span + " left" + note;
        return now.isBefore(amber)
                ? new Countdown("calm", "●", "In time", text)
                : new Countdown("amber", "▲", "Soon due", text);
    }

    private static String after(ClockView clock) {
        return clock.minutes() == null ? "" : " after " + Span.words(Duration.ofMinutes(clock.minutes()));
    }
}
