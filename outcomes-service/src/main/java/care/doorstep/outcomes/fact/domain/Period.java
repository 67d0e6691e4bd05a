package care.doorstep.outcomes.fact.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Whole days in London, both ends included. */
public record Period(LocalDate from, LocalDate to) {

    public static final ZoneId ZONE = ZoneId.of("Europe/London");

    public Period {
        if (from.isAfter(to)) {
            throw new IllegalArgumentException("a period ends before it begins");
        }
    }

    /** The twelve months up to and including the day of {@code now}. */
    public static Period lastTwelveMonths(Instant now) {
        var today = LocalDate.ofInstant(now, ZONE);
        return new Period(today.minusMonths(12).plusDays(1), today);
    }

    public Instant start() {
        return from.atStartOfDay(ZONE).toInstant();
    }

    /** The first instant after the period. */
    public Instant end() {
        return to.plusDays(1).atStartOfDay(ZONE).toInstant();
    }

    public boolean contains(Instant at) {
        return !at.isBefore(start()) && at.isBefore(end());
    }
}
