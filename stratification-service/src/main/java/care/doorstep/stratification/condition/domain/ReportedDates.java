package care.doorstep.stratification.condition.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** Days as the NHS in England counts them, and which of them a report may name. */
public final class ReportedDates {

    public static final ZoneId ZONE = ZoneId.of("Europe/London");

    /** Nobody alive has a condition recorded before this day: an earlier one is a slip of the keyboard. */
    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

    private ReportedDates() {}

    public static LocalDate today(Clock clock) {
        return LocalDate.ofInstant(clock.instant(), ZONE);
    }

    /** What is wrong with the day, empty when nothing is. */
    public static Optional<String> objection(LocalDate day, LocalDate today) {
        if (day.isAfter(today)) {
            return Optional.of("is in the future");
        }
        return day.isBefore(EARLIEST) ? Optional.of("is before 1900") : Optional.empty();
    }

    /** An ISO date, empty when the text is not one. */
    public static Optional<LocalDate> read(String text) {
        try {
            return Optional.of(LocalDate.parse(text.strip()));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
