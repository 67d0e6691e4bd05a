package care.doorstep.gateway.services;

import care.doorstep.gateway.signin.Session;
import com.fasterxml.jackson.databind.JsonNode;
import io.opentelemetry.context.Context;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import org.jboss.logging.Logger;

/** Loads the parts of a page at the same time, each on a virtual thread; one that fails does not take the page along. */
@ApplicationScoped
public class Parts {

    private static final Logger LOG = Logger.getLogger(Parts.class);

    private final Services services;
    private final LastKnown lastKnown;
    private final ExecutorService threads = Context.taskWrapping(Executors.newVirtualThreadPerTaskExecutor());

    Parts(Services services, LastKnown lastKnown) {
        this.services = services;
        this.lastKnown = lastKnown;
    }

    /** Starts loading; {@code join()} gives the part and never throws. */
    public <T> CompletableFuture<Part<T>> start(
            Session session, Service service, String path, Function<Answer.Ok, T> read) {
        return CompletableFuture.supplyAsync(() -> load(session, service, path, read), threads);
    }

    public <T> Part<T> load(Session session, Service service, String path, Function<Answer.Ok, T> read) {
        var key = new LastKnown.Key(session.id(), session.caller().userId(), service, path);
        return switch (services.get(session, service, path)) {
            case Answer.Ok ok -> loaded(key, ok, read);
            case Answer.Refused(var status, var refusal) -> {
                lastKnown.forget(key);
                yield refused(service, status, refusal);
            }
            case Answer.Unreachable() -> failed(key, read);
        };
    }

    private <T> Part<T> loaded(LastKnown.Key key, Answer.Ok ok, Function<Answer.Ok, T> read) {
        try {
            var part = new Part.Loaded<>(read.apply(ok));
            lastKnown.keep(key, ok.body());
            return part;
        } catch (IllegalArgumentException e) {
            LOG.errorf(
                    "%s answered in a shape this page cannot read: %s",
                    key.service().context(), e.getMessage());
            return failed(key, read);
        }
    }

    /** A service that says no is not away: nothing it said before stands in for its answer. */
    private static <T> Part<T> refused(Service service, int status, Refusal refusal) {
        if (status == 404 || status == 403) {
            return new Part.Absent<>();
        }
        if (status == 400 && !refusal.errors().isEmpty()) {
            return new Part.Refused<>(refusal);
        }
        LOG.warnf("%s refused a read with %d", service.context(), status);
        return new Part.Failed<>(null, null);
    }

    private <T> Part<T> failed(LastKnown.Key key, Function<Answer.Ok, T> read) {
        var copy = lastKnown.of(key);
        if (copy == null) {
            return new Part.Failed<>(null, null);
        }
        JsonNode body = copy.body();
        return new Part.Failed<>(read.apply(new Answer.Ok(200, body, null)), copy.at());
    }

    @PreDestroy
    void stop() {
        threads.shutdownNow();
    }
}
