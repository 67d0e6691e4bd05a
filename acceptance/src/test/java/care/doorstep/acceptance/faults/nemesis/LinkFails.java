package care.doorstep.acceptance.faults.nemesis;

import care.doorstep.acceptance.stack.Link;
import java.time.Duration;
import java.util.Random;

/** The network between two parts is cut without a word, closed, or slow, and heals. */
record LinkFails(How how, Link link) implements Strike {

    private static final Duration SHORTEST = Duration.ofSeconds(4);
    private static final Duration LATE = Duration.ofMillis(60);

    enum How {
        CUT,
        CLOSED,
        SLOW
    }

    @Override
    public String kind() {
        return switch (how) {
            case CUT -> "cut";
            case CLOSED -> "close";
            case SLOW -> "slow";
        };
    }

    @Override
    public String target() {
        return link.name();
    }

    @Override
    public void happen(Random chance) {
        switch (how) {
            case CUT -> link.cut();
            case CLOSED -> link.close();
            case SLOW -> link.slow(LATE);
        }
        try {
            Strike.wait(Strike.aWhile(chance, SHORTEST));
        } finally {
            link.heal();
        }
    }
}
