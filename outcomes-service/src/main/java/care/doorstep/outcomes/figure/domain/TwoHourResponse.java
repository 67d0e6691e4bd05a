package care.doorstep.outcomes.figure.domain;

import care.doorstep.outcomes.fact.domain.Fact;
import care.doorstep.outcomes.fact.domain.Origin;
import care.doorstep.outcomes.fact.domain.Period;
import care.doorstep.outcomes.figure.domain.TwoHourClock.Standing;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The share of confirmed two-hour referrals whose clock was met, by the month the clock started in. An open clock
 * counts once it is past due, then as missed. Source: NHS Business Definitions, measurement type 05.
 */
public final class TwoHourResponse {

    private TwoHourResponse() {}

    public static Tally of(List<Fact> clockFacts, Period period, Instant now) {
        var clocks = ByReferral.group(clockFacts).values().stream()
                .map(TwoHourClock::of)
                .flatMap(Optional::stream)
                .filter(clock -> period.contains(clock.start().at()))
                .toList();
        var evidence = new ArrayList<Evidence>();
        for (var clock : clocks) {
            evidence(clock, clock.standing(now)).ifPresent(evidence::add);
        }
        var running =
                clocks.stream().filter(c -> c.standing(now) == Standing.RUNNING).count();
        return Tally.share(evidence, reading(evidence, running));
    }

    private static Optional<Evidence> evidence(TwoHourClock clock, Standing standing) {
        return switch (standing) {
            case MET -> Optional.of(decided(clock, Counted.NUMERATOR, "met" + minutes(clock)));
            case MISSED -> Optional.of(decided(clock, Counted.DENOMINATOR_ONLY, "missed" + minutes(clock)));
            case OVERDUE -> Optional.of(decided(clock, Counted.DENOMINATOR_ONLY, "past due and not yet seen"));
            case RUNNING, NOT_REQUIRED -> Optional.empty();
        };
    }

    /** The event that decided it, and the other events about the same clock. */
    private static Evidence decided(TwoHourClock clock, Counted counted, String how) {
        var about = Stream.of(clock.stop(), clock.breach(), clock.start())
                .<Fact>mapMulti((fact, sink) -> {
                    if (fact != null) {
                        sink.accept(fact);
                    }
                })
                .map(Fact::origin)
                .toList();
        List<UUID> others = about.stream().skip(1).map(Origin::eventId).toList();
        return new Evidence(about.getFirst(), counted, how, others);
    }

    private static String minutes(TwoHourClock clock) {
        var stop = clock.stop();
        return stop == null || stop.minutes() == null ? "" : " at " + stop.minutes() + " minutes";
    }

    private static String reading(List<Evidence> evidence, long running) {
        var open = running == 0
                ? ""
                : " " + Words.count(running, "clock is", "clocks are") + " still running and not counted yet.";
        if (evidence.isEmpty()) {
            return "No confirmed two-hour referral has been decided in this period." + open;
        }
        return Tally.numerators(evidence) + " of "
                + Words.count(evidence.size(), "confirmed two-hour referral was", "confirmed two-hour referrals were")
                + " seen face to face within two hours." + open;
    }
}
