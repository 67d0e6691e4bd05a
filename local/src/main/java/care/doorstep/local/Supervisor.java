package care.doorstep.local;

import care.doorstep.local.stack.Hold;
import care.doorstep.local.stack.Narrator;
import care.doorstep.local.stack.Part;
import care.doorstep.local.stack.Pause;
import care.doorstep.local.stack.PlainFailure;
import care.doorstep.local.stack.StackFolder;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;

/**
 * Watches a running stack: restarts what crashes, ever more slowly, and keeps stopped what is held. Each part is seen
 * to on its own, since one that starts may be waiting for another that has crashed too.
 */
final class Supervisor {

    private static final Duration LOOK_EVERY = Duration.ofMillis(300);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);
    private static final Duration STEADY = Duration.ofMinutes(2);

    private final List<Part> parts;
    private final StackFolder folder;
    private final BooleanSupplier stopping;
    private final Narrator narrator;
    private final Map<String, Crashes> crashes = new ConcurrentHashMap<>();
    private final Set<Part> starting = ConcurrentHashMap.newKeySet();
    private final Set<Part> ending = ConcurrentHashMap.newKeySet();

    /** How often in a row a part has crashed, and when it may be started again. */
    private record Crashes(int inARow, Instant last, Instant tryAgainAt) {}

    Supervisor(List<Part> parts, StackFolder folder, BooleanSupplier stopping, Narrator narrator) {
        this.parts = parts;
        this.folder = folder;
        this.stopping = stopping;
        this.narrator = narrator;
    }

    /** Does not return until the launcher is told to end. */
    void watch() {
        while (!stopping.getAsBoolean()) {
            parts.forEach(this::look);
            Pause.of(LOOK_EVERY);
        }
    }

    private void look(Part part) {
        boolean held = new Hold(folder, part.name()).set();
        boolean alive = part.process().isPresent();
        if (held && alive) {
            onItsOwn(part, ending, part::stop);
        } else if (!held && !alive && !ending.contains(part)) {
            onItsOwn(part, starting, () -> restart(part));
        }
    }

    /** On a thread of its own, unless one is at it already. A part may be stopped while it is starting. */
    private static void onItsOwn(Part part, Set<Part> busy, Runnable work) {
        if (busy.add(part)) {
            Thread.ofVirtual().start(() -> {
                try {
                    work.run();
                } finally {
                    busy.remove(part);
                }
            });
        }
    }

    private void restart(Part part) {
        Crashes known = crashes.get(part.name());
        if (known == null || known.last().plus(STEADY).isBefore(Instant.now())) {
            known = new Crashes(0, Instant.now(), Instant.now());
            crashes.put(part.name(), known);
            narrator.say(part.name(), "is not running; starting it again");
        }
        if (stopping.getAsBoolean() || Instant.now().isBefore(known.tryAgainAt())) {
            return;
        }
        crashes.put(part.name(), next(known));
        try {
            part.start();
        } catch (PlainFailure failure) {
            narrator.say(part.name(), failure.getMessage());
            failure.evidence().forEach(line -> narrator.line("    | " + line));
        } catch (RuntimeException failure) {
            narrator.say(part.name(), "could not be started: " + failure);
        }
    }

    private static Crashes next(Crashes known) {
        Duration wait = Duration.ofSeconds(1L << Math.min(known.inARow(), 5));
        Instant now = Instant.now();
        return new Crashes(known.inARow() + 1, now, now.plus(wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait));
    }
}
