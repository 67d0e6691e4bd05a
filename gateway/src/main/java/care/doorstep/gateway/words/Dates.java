package care.doorstep.gateway.words;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates as "Monday 3 March 2026", times as 24 hours, both in local time. */
public final class Dates {

    public static final ZoneId LOCAL = ZoneId.of("Europe/London");

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("EEE d MMM", Locale.UK);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);

    private Dates() {}

    public static String day(LocalDate date) {
        return DAY.format(date);
    }

    public static String date(LocalDate date) {
        return DATE.format(date);
    }

    public static String time(Instant at) {
        return TIME.format(at.atZone(LOCAL));
    }

    /** "Monday 3 March 2026, 20:30". */
    public static String full(Instant at) {
        var local = at.atZone(LOCAL);
        return DAY.format(local) + ", " + TIME.format(local);
    }

    /** As short as it is clear from {@code now}: "20:30", "yesterday 20:30", "Mon 3 Mar 20:30", "3 March 2025, 20:30". */
    public static String near(Instant at, Instant now) {
        var day = at.atZone(LOCAL).toLocalDate();
        var today = now.atZone(LOCAL).toLocalDate();
        if (day.equals(today)) {
            return time(at);
        }
        if (day.equals(today.plusDays(1))) {
            return "tomorrow " + time(at);
        }
        if (day.equals(today.minusDays(1))) {
            return "yesterday " + time(at);
        }
        return day.getYear() == today.getYear()
                ? SHORT.format(day) + " " + time(at)
                : DATE.format(day) + ", " + time(at);
    }

    public static int age(LocalDate born, Instant now) {
        return Period.between(born, now.atZone(LOCAL).toLocalDate()).getYears();
    }
}
