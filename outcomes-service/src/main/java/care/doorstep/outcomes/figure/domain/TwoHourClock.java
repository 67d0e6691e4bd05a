package care.doorstep.outcomes.figure.domain;

import care.doorstep.outcomes.fact.domain.Fact;
import care.doorstep.outcomes.fact.domain.Fact.ClockBreached;
import care.doorstep.outcomes.fact.domain.Fact.ClockStarted;
import care.doorstep.outcomes.fact.domain.Fact.ClockStopped;
import care.doorstep.outcomes.fact.domain.Origin;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A referral's confirmed two-hour clock, from whatever was said of it in whatever order it arrived. One clock is a
 * measurement type and a start; the newest statement about it holds, so a correction replaces what it corrects.
 */
record TwoHourClock(
        ClockStarted start,
        @Nullable ClockStopped stop,
        @Nullable ClockBreached breach) {

    /** CSDS waiting time measurement type of the two-hour standard. */
    static final String TWO_HOUR = "05";

    enum Standing {
        MET,
        MISSED,
        OVERDUE,
        RUNNING,
        NOT_REQUIRED
    }

    /** Empty where the newest clock of the referral is provisional or of another type. */
    static Optional<TwoHourClock> of(Collection<Fact> factsOfOneReferral) {
        return newest(factsOfOneReferral, ClockStarted.class, _ -> true)
                .filter(start -> start.measurementType().equals(TWO_HOUR) && !start.provisional())
                .map(start -> new TwoHourClock(
                        start,
                        newest(factsOfOneReferral, ClockStopped.class, stop -> stops(stop, start))
                                .orElse(null),
                        newest(factsOfOneReferral, ClockBreached.class, breach -> breaches(breach, start))
                                .orElse(null)));
    }

    Standing standing(Instant now) {
        if (stop == null) {
            return now.isAfter(start.dueAt()) ? Standing.OVERDUE : Standing.RUNNING;
        }
        return switch (stop.outcome()) {
            case "met" -> Standing.MET;
            case "not-required" -> Standing.NOT_REQUIRED;
            default -> Standing.MISSED;
        };
    }

    private static boolean stops(ClockStopped stop, ClockStarted start) {
        var sameClock = stop.measurementType().equals(start.measurementType())
                && stop.startedAt().equals(start.at());
        var startedAgain =
                stop.outcome().equals("not-required") && Origin.OLDEST_FIRST.compare(stop.origin(), start.origin()) < 0;
        return sameClock && !startedAgain;
    }

    private static boolean breaches(ClockBreached breach, ClockStarted start) {
        return breach.measurementType().equals(start.measurementType())
                && breach.dueAt().equals(start.dueAt());
    }

    private static <F extends Fact> Optional<F> newest(Collection<Fact> facts, Class<F> kind, Predicate<F> which) {
        return facts.stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .filter(which)
                .max(Comparator.comparing(Fact::origin, Origin.OLDEST_FIRST));
    }
}
