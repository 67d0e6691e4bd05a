package care.doorstep.local.demo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** What happens when, while history is made. Steps of one instant run side by side; a step may plan later ones. */
final class Timeline {

    private static final int SIDE_BY_SIDE = 6;

    private final TreeMap<Instant, List<Runnable>> planned = new TreeMap<>();

    synchronized void at(Instant instant, Runnable step) {
        planned.computeIfAbsent(instant, _ -> new ArrayList<>()).add(step);
    }

    /** Moves the clock from one instant to the next and runs what is planned there; what lies beyond the end is dropped. */
    void run(DemoClock clock, Instant end) {
        try (var threads = Executors.newFixedThreadPool(SIDE_BY_SIDE)) {
            while (!planned.isEmpty() && !planned.firstKey().isAfter(end)) {
                var next = planned.pollFirstEntry();
                clock.moveTo(next.getKey());
                together(threads, next.getValue());
            }
        }
    }

    private static void together(ExecutorService threads, List<Runnable> steps) {
        List<Future<?>> running = new ArrayList<>();
        steps.forEach(step -> running.add(threads.submit(step)));
        for (var step : running) {
            await(step);
        }
    }

    private static void await(Future<?> step) {
        try {
            step.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException failure ? failure : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped", e);
        }
    }
}
