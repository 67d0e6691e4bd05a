package care.doorstep.gateway.proxy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** One {@link Allowance} for each client. Each replica counts for itself. */
@ApplicationScoped
class RateLimit {

    private static final int MANY = 10_000;

    private final EdgeConfig config;
    private final Map<String, Allowance> clients = new ConcurrentHashMap<>();

    RateLimit(EdgeConfig config) {
        this.config = config;
    }

    /**
     * What is left of a client's allowance after this request.
     *
     * @param waitSeconds 0 when the request may pass
     */
    record Taken(long waitSeconds, long left, long secondsToFull) {}

    Taken take(String client) {
        var now = System.nanoTime();
        if (clients.size() > MANY) {
            clients.values().removeIf(a -> a.idle(now));
        }
        var allowance =
                clients.computeIfAbsent(client, _ -> new Allowance(config.requestsPerSecond(), config.burst(), now));
        return new Taken(allowance.take(now), allowance.left(), allowance.secondsToFull());
    }

    /** How much a client may send, as the RateLimit-Policy header tells it: so many in the time a bucket takes to fill. */
    String policy() {
        var seconds = Math.max(1, config.burst() / config.requestsPerSecond());
        return "\"client\";q=" + config.burst() + ";w=" + seconds;
    }
}
