package care.doorstep.acceptance.access;

import java.util.Collection;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/** Many requests at once. */
final class Crowd {

    private static final int AT_ONCE = 16;

    private Crowd() {}

    static <T> void each(Collection<T> all, Consumer<T> what) {
        map(all, one -> {
            what.accept(one);
            return true;
        });
    }

    /** The results in the order of what was given; the first failure is thrown. */
    static <T, R> List<R> map(Collection<T> all, Function<T, R> what) {
        try (var workers = Executors.newFixedThreadPool(AT_ONCE)) {
            var tasks =
                    all.stream().<Callable<R>>map(one -> () -> what.apply(one)).toList();
            return workers.invokeAll(tasks).stream().map(Crowd::result).toList();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static <R> R result(Future<R> done) {
        try {
            return done.get();
        } catch (ExecutionException e) {
            throw new AssertionError(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
