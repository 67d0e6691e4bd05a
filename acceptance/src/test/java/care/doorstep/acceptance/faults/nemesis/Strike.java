package care.doorstep.acceptance.faults.nemesis;

import java.time.Duration;
import java.util.Random;

/** One thing that goes wrong, and comes right again. */
interface Strike {

    /** {@code kill}, {@code cut}, {@code poison} … */
    String kind();

    /** The part or the link; no two strikes hit the same at once. */
    String target();

    /** Returns when it is over: what was killed serves again, what was cut is healed. */
    void happen(Random chance);

    /** Between {@code shortest} and twice as long. */
    static Duration aWhile(Random chance, Duration shortest) {
        return shortest.plusMillis(chance.nextLong(shortest.toMillis()));
    }

    static void wait(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
