package care.doorstep.acceptance.hostile;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Random;

/**
 * How long and from which seed: {@code ./doorstep test --fuzz --minutes N --seed S} sets the environment variables
 * {@code DOORSTEP_TEST_FUZZ_MINUTES} and {@code DOORSTEP_TEST_FUZZ_SEED}; without them, a short run from a new seed.
 */
final class FuzzRun {

    private static final int TRIES = 40;
    private static final FuzzRun CURRENT = new FuzzRun();

    private final long seed = setting("SEED").map(Long::parseLong).orElseGet(() -> System.nanoTime() % 1_000_000_000);
    private final Optional<Duration> atLeast =
            setting("MINUTES").map(Long::parseLong).map(Duration::ofMinutes);

    private FuzzRun() {}

    static FuzzRun current() {
        return CURRENT;
    }

    long seed() {
        return seed;
    }

    /** One source of chance for each subject, so that each can be repeated alone. */
    Random chance(Object subject) {
        return new Random(seed ^ subject.toString().hashCode());
    }

    /** Whether a subject, one of so many, should be tried again after so many tries since it began. */
    boolean goesOn(int tries, Instant subjectBegan, int subjects) {
        return atLeast.map(all -> Duration.between(subjectBegan, Instant.now()).compareTo(all.dividedBy(subjects)) < 0)
                        .orElse(false)
                || tries < TRIES;
    }

    /** How long it goes on; 1 for a short run. */
    long minutes() {
        return atLeast.map(Duration::toMinutes).orElse(1L);
    }

    @Override
    public String toString() {
        return "seed " + seed;
    }

    private static Optional<String> setting(String name) {
        return Optional.ofNullable(System.getenv("DOORSTEP_TEST_FUZZ_" + name));
    }
}
