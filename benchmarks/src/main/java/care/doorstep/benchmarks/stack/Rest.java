package care.doorstep.benchmarks.stack;

import care.doorstep.benchmarks.PlainFailure;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Waits until the stack has nothing left to do. */
public record Rest(RunningStack stack) {

    private static final List<String> SERVICES =
            List.of("referral", "caseload", "careplan", "stratification", "outcomes");
    private static final Duration PATIENCE = Duration.ofMinutes(20);
    private static final Duration LOOK_EVERY = Duration.ofMillis(250);
    private static final int LOOKS = 4;

    /** Events that no relay has published yet. */
    public long unpublished() {
        return SERVICES.stream()
                .mapToLong(
                        s -> new Database(stack, s).number("select count(*) from journal where published_at is null"))
                .sum();
    }

    /** Returns how long it took until every event was published and handled. */
    public Duration await() {
        var began = Instant.now();
        var quiet = 0;
        var before = -1L;
        while (quiet < LOOKS) {
            var done = handled();
            quiet = done == before && unpublished() == 0 ? quiet + 1 : 0;
            before = done;
            if (Duration.between(began, Instant.now()).compareTo(PATIENCE) > 0) {
                throw new PlainFailure("The stack did not come to rest within " + PATIENCE + ".");
            }
            pause(LOOK_EVERY);
        }
        return Duration.between(began, Instant.now()).minus(LOOK_EVERY.multipliedBy(LOOKS));
    }

    private long handled() {
        return SERVICES.stream()
                .mapToLong(
                        s -> new Database(stack, s).number("select coalesce(sum(next_offset), 0) from applied_offset"))
                .sum();
    }

    public static void pause(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
