package care.doorstep.stratification.activity.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** Times as hospitals report them, and which of them a report may name. */
public final class ActivityTimes {

    /** Two systems' clocks differ by a little. */
    private static final Duration LEEWAY = Duration.ofMinutes(5);

    private static final Instant EARLIEST = Instant.parse("1900-01-01T00:00:00Z");

    private ActivityTimes() {}

    /** What is wrong with the time, empty when nothing is. */
    public static Optional<String> objection(Instant at, Instant now) {
        if (at.isAfter(now.plus(LEEWAY))) {
            return Optional.of("is in the future");
        }
        return at.isBefore(EARLIEST) ? Optional.of("is before 1900") : Optional.empty();
    }

    /** An ISO time with its offset; without one it could mean two hours in autumn. */
    public static Optional<Instant> read(String text) {
        try {
            return Optional.of(OffsetDateTime.parse(text.strip()).toInstant());
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
