package care.doorstep.acceptance.faults.check;

import care.doorstep.acceptance.faults.history.History;
import care.doorstep.acceptance.faults.history.Stated;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A clock reaches amber once and breaches once; one that still runs past its time has done so. */
final class ClocksRingOnce implements Promise {

    private static final String NAME = "clocks ring once";

    /** Clocks are looked at every second; a busy machine may need more. */
    private static final Duration SLACK = Duration.ofSeconds(30);

    @Override
    public List<Violation> brokenIn(History history) {
        var found = new ArrayList<Violation>();
        history.firstStated().stream()
                .filter(event -> event.type().startsWith("referral.clock-"))
                .collect(Collectors.groupingBy(event -> event.text("referralId")))
                .forEach((referral, events) -> judge(referral, events, history.endedAt(), found));
        return found;
    }

    private static void judge(String referral, List<Stated> clock, Instant now, List<Violation> found) {
        for (var bell : List.of("referral.clock-amber", "referral.clock-breached")) {
            rings(bell, clock).forEach((due, times) -> {
                if (times > 1) {
                    found.add(new Violation(NAME, referral, "%s %d times for %s".formatted(bell, times, due)));
                }
            });
        }
        if (count("referral.clock-stopped", clock) > 1) {
            found.add(new Violation(NAME, referral, "the clock stopped more than once"));
        }
        var last = lastStart(clock);
        if (last != null && count("referral.clock-stopped", clock) + count("referral.clock-corrected", clock) == 0) {
            hasRung("referral.clock-amber", "amberAt", last, clock, referral, now, found);
            hasRung("referral.clock-breached", "dueAt", last, clock, referral, now, found);
        }
    }

    /** By due time, since triage may correct when the need was identified. */
    private static Map<String, Long> rings(String bell, List<Stated> clock) {
        return clock.stream()
                .filter(event -> event.type().equals(bell))
                .collect(Collectors.groupingBy(event -> event.text("dueAt"), Collectors.counting()));
    }

    private static long count(String type, List<Stated> clock) {
        return clock.stream().filter(event -> event.type().equals(type)).count();
    }

    private static @Nullable Stated lastStart(List<Stated> clock) {
        return clock.stream()
                .filter(event -> event.type().equals("referral.clock-started"))
                .reduce((_, later) -> later)
                .orElse(null);
    }

    private static void hasRung(
            String bell,
            String field,
            Stated start,
            List<Stated> clock,
            String referral,
            Instant now,
            List<Violation> found) {
        var time = Instant.parse(start.text(field));
        if (time.plus(SLACK).isBefore(now) && count(bell, clock) == 0) {
            found.add(new Violation(NAME, referral, bell + " never came, though it was due at " + time));
        }
    }
}
