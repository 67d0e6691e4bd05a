package care.doorstep.local;

import care.doorstep.local.stack.Hold;
import care.doorstep.local.stack.Narrator;
import care.doorstep.local.stack.Part;
import care.doorstep.local.stack.Pause;
import care.doorstep.local.stack.PlainFailure;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** Watches a running stack: restarts what crashes, ever more slowly, and keeps stopped what is held. */
final class Supervisor {

    private static final Duration LOOK_EVERY = Duration.ofMillis(300);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);
    private static final Duration STEADY = Duration.ofMinutes(2);

    private final Stack stack;
    private final Narrator narrator;
    private final Map<String, Crashes> crashes = new HashMap<>();

    /** How often in a row a part has crashed, and when it may be started again. */
    private record Crashes(int inARow, Instant last, Instant tryAgainAt) {}

    Supervisor(Stack stack, Narrator narrator) {
        this.stack = stack;
        this.narrator = narrator;
    }

    /** Does not return until the launcher is told to end. */
    void watch() {
        while (!stack.stopping()) {
            stack.parts().forEach(this::look);
            Pause.of(LOOK_EVERY);
        }
    }

    private void look(Part part) {
        boolean held = new Hold(stack.folder(), part.name()).set();
        boolean alive = part.process().isPresent();
        if (held && alive) {
            part.stop();
        } else if (!held && !alive && !stack.stopping()) {
            restart(part);
        }
    }

    private void restart(Part part) {
        Crashes known = crashes.get(part.name());
        if (known == null || known.last().plus(STEADY).isBefore(Instant.now())) {
            known = new Crashes(0, Instant.now(), Instant.now());
            crashes.put(part.name(), known);
            narrator.say(part.name(), "is not running; starting it again");
        }
        if (Instant.now().isBefore(known.tryAgainAt())) {
            return;
        }
        crashes.put(part.name(), next(known));
        try {
            part.start();
        } catch (PlainFailure failure) {
            narrator.say(part.name(), failure.getMessage());
            failure.evidence().forEach(line -> narrator.line("    | " + line));
        }
    }

    private static Crashes next(Crashes known) {
        Duration wait = Duration.ofSeconds(1L << Math.min(known.inARow(), 5));
        Instant now = Instant.now();
        return new Crashes(known.inARow() + 1, now, now.plus(wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait));
    }
}
