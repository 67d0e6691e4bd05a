package care.doorstep.acceptance.faults.nemesis;

import care.doorstep.acceptance.faults.history.Fault;
import care.doorstep.acceptance.faults.history.Recorder;
import care.doorstep.acceptance.stack.Part;
import care.doorstep.acceptance.topic.Topics;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;

/** Strikes at a steady rate, in an order that its seed decides. Strikes at different targets may overlap. */
public final class Nemesis {

    private static final int AT_ONCE = 3;
    private static final Duration LOOK_AGAIN = Duration.ofMillis(200);
    private static final Duration LAST_TO_COME_RIGHT = Duration.ofMinutes(8);

    private final Recorder recorder;
    private final Deck deck;
    private final Random chance;
    private final Set<String> struck = new HashSet<>();
    private final List<Throwable> failures = new CopyOnWriteArrayList<>();

    public Nemesis(Recorder recorder, Topics topics, long seed) {
        this.recorder = recorder;
        this.chance = new Random(seed);
        this.deck = new Deck(recorder, topics, chance);
    }

    /** Strikes once in this time, until it is over and everything serves again. */
    public void rage(Duration howLong, Duration every) {
        var end = recorder.now().plus(howLong);
        var next = recorder.now();
        while (recorder.now().compareTo(end) < 0) {
            if (recorder.now().compareTo(next) >= 0) {
                strike(deck.draw());
                next = next.plus(every);
            }
            Strike.wait(LOOK_AGAIN);
        }
        awaitCalm();
    }

    /** Time passes for everyone, so that nothing falls due while readings are taken. */
    public void letTimePass(Duration time) {
        ClockJumps.ahead(time);
    }

    /** What did not come right again. */
    public List<Throwable> failures() {
        return List.copyOf(failures);
    }

    /** Waits for room, and for the target where it is struck already. */
    private void strike(Strike strike) {
        while (!begins(strike)) {
            Strike.wait(LOOK_AGAIN);
        }
        var itsChance = new Random(chance.nextLong());
        Thread.ofVirtual().start(() -> happen(strike, itsChance));
    }

    private synchronized boolean begins(Strike strike) {
        return struck.size() < AT_ONCE && struck.add(strike.target());
    }

    private synchronized boolean isCalm() {
        return struck.isEmpty();
    }

    private void happen(Strike strike, Random itsChance) {
        var from = recorder.now();
        try {
            strike.happen(itsChance);
        } catch (RuntimeException | AssertionError e) {
            failures.add(new AssertionError(strike.kind() + " of " + strike.target(), e));
        } finally {
            recorder.fault(new Fault(strike.kind(), strike.target(), from, recorder.now()));
            synchronized (this) {
                struck.remove(strike.target());
            }
        }
    }

    private void awaitCalm() {
        var end = recorder.now().plus(LAST_TO_COME_RIGHT);
        while (!isCalm()) {
            if (recorder.now().compareTo(end) > 0) {
                throw new AssertionError("did not come right again: " + struck);
            }
            Strike.wait(LOOK_AGAIN);
        }
        for (var part : Part.values()) {
            part.awaitServing();
        }
    }
}
