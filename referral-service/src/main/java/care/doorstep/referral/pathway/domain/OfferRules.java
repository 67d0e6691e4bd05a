package care.doorstep.referral.pathway.domain;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Objects;
import java.util.Properties;

/** How long an offer waits for an answer, by urgency. */
public record OfferRules(String version, Duration twoHour, Duration twoDay, int routineWorkingDays) {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    public static OfferRules from(Properties data) {
        return new OfferRules(
                required(data, "version"),
                Duration.parse(required(data, "two-hour")),
                Duration.parse(required(data, "two-day")),
                Integer.parseInt(required(data, "routine.workingDays")));
    }

    public Instant expiry(Priority urgency, Instant offeredAt) {
        return switch (urgency) {
            case TWO_HOUR -> offeredAt.plus(twoHour);
            case TWO_DAY -> offeredAt.plus(twoDay);
            case ROUTINE -> afterWorkingDays(offeredAt);
        };
    }

    /** An offer made at a weekend counts from the start of Monday. */
    private Instant afterWorkingDays(Instant from) {
        ZonedDateTime at = from.atZone(LONDON);
        while (weekend(at)) {
            at = at.toLocalDate().plusDays(1).atStartOfDay(LONDON);
        }
        for (int day = 0; day < routineWorkingDays; day++) {
            do {
                at = at.plusDays(1);
            } while (weekend(at));
        }
        return at.toInstant();
    }

    private static boolean weekend(ZonedDateTime at) {
        return at.getDayOfWeek() == DayOfWeek.SATURDAY || at.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    private static String required(Properties data, String key) {
        return Objects.requireNonNull(data.getProperty(key), () -> "the offer rules lack " + key);
    }
}
