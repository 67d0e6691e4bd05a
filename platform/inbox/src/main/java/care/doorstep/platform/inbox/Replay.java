package care.doorstep.platform.inbox;

import care.doorstep.platform.problem.Origin;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Puts parked events through the handlers again, in order, without publishing them anew. */
@ApplicationScoped
class Replay {

    private static final Logger LOG = Logger.getLogger(Replay.class);

    private final ParkedEvents parked;
    private final Handlers handlers;
    private final InboxTables tables;
    private final Stopping stopping;

    Replay(ParkedEvents parked, Handlers handlers, InboxTables tables, Stopping stopping) {
        this.parked = parked;
        this.handlers = handlers;
        this.tables = tables;
        this.stopping = stopping;
    }

    /**
     * What a replay did.
     *
     * @param handled events handled
     * @param stillParked keys whose first event failed again
     */
    public record Result(int handled, int stillParked) {}

    Result all() {
        return of(parked.keys());
    }

    /** Lets go on what waits behind nothing any more. */
    Result waiting() {
        return of(QuarkusTransaction.requiringNew().call(parked::keysOnlyWaiting));
    }

    private Result of(List<String> keys) {
        var handled = 0;
        var stuck = 0;
        for (var key : keys) {
            var progress = key(key);
            handled += progress.handled();
            stuck += progress.stillParked();
        }
        return new Result(handled, stuck);
    }

    private Result key(String key) {
        var handled = 0;
        while (true) {
            var step = step(key);
            if (step == Step.HANDLED) {
                handled++;
            } else {
                return new Result(handled, step == Step.FAILED ? 1 : 0);
            }
        }
    }

    private enum Step {
        HANDLED,
        EMPTY,
        FAILED
    }

    private Step step(String key) {
        var tried = new Tried();
        try {
            return QuarkusTransaction.requiringNew().call(() -> {
                tables.handleUnlessRebuilding();
                var event = parked.first(key);
                if (event == null) {
                    return Step.EMPTY;
                }
                tried.eventId = event.id();
                if (event.unreadable()) {
                    throw new UnreadableEvent("there is no event in the record", new IllegalStateException());
                }
                handlers.handle(event);
                parked.remove(event.id());
                return Step.HANDLED;
            });
        } catch (RuntimeException e) {
            return failed(tried.eventId, e);
        }
    }

    private Step failed(@Nullable UUID eventId, RuntimeException cause) {
        stopping.check();
        var reason = Origin.of(cause);
        LOG.errorf("replay failed again: %s", reason);
        if (eventId != null) {
            QuarkusTransaction.requiringNew().run(() -> parked.failedAgain(eventId, reason));
        }
        return Step.FAILED;
    }

    private static final class Tried {
        private @Nullable UUID eventId;
    }
}
