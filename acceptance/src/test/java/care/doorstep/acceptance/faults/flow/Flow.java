package care.doorstep.acceptance.faults.flow;

import care.doorstep.acceptance.faults.history.Recorder;
import care.doorstep.acceptance.people.People;
import care.doorstep.acceptance.people.Person;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/**
 * Referrals at a steady rate. Several are always about the same few people at once, so that order per person and the
 * first registration of a person are put to the test.
 */
public final class Flow implements AutoCloseable {

    private static final int WORKERS = 3;
    private static final int PEOPLE_AT_ONCE = 8;
    private static final int REFERRALS_EACH = 7;
    private static final Duration EACH_TAKES_AT_LEAST = Duration.ofMillis(2_400);
    private static final Duration LAST_ANSWERS = Duration.ofMinutes(3);

    private final Recorder recorder;
    private final Patience patience = new Patience();
    private final Random chance;
    private final List<Person> people = new ArrayList<>();
    private final ExecutorService workers = Executors.newFixedThreadPool(WORKERS);
    private final List<Throwable> failures = new CopyOnWriteArrayList<>();
    private int referred;
    private volatile boolean going = true;

    private Flow(Recorder recorder, long seed) {
        this.recorder = recorder;
        this.chance = new Random(seed);
        for (var n = 0; n < PEOPLE_AT_ONCE; n++) {
            people.add(People.somebody());
        }
        for (var n = 0; n < WORKERS; n++) {
            workers.submit(this::work);
        }
    }

    public static Flow begin(Recorder recorder, long seed) {
        return new Flow(recorder, seed);
    }

    /** No new referrals; what is under way is seen through, as long as answers can be hoped for. */
    public void end() {
        going = false;
        patience.endIn(LAST_ANSWERS);
        workers.shutdown();
        try {
            if (!workers.awaitTermination(LAST_ANSWERS.plusMinutes(1).toSeconds(), TimeUnit.SECONDS)) {
                throw new AssertionError("a call never came back");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        going = false;
        patience.endIn(Duration.ZERO);
        workers.shutdownNow();
    }

    /** What went wrong in the flow itself: an answer that cannot be read, for instance. */
    public List<Throwable> failures() {
        return List.copyOf(failures);
    }

    private void work() {
        var journey = new Journey(recorder, patience);
        while (going) {
            var begun = recorder.now();
            try {
                journey.of(next(), chance());
            } catch (RuntimeException | AssertionError e) {
                failures.add(e);
            }
            var left = EACH_TAKES_AT_LEAST.minus(recorder.now().minus(begun));
            if (left.isPositive() && going) {
                Patience.pause(left);
            }
        }
    }

    private synchronized Random chance() {
        return new Random(chance.nextLong());
    }

    /** One of the few; now and then somebody new takes the place of another. */
    private synchronized Person next() {
        referred++;
        if (referred % REFERRALS_EACH == 0) {
            people.set(chance.nextInt(PEOPLE_AT_ONCE), People.somebody());
        }
        return people.get(chance.nextInt(PEOPLE_AT_ONCE));
    }
}
