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

    /** Seconds this client has to wait, 0 when its request may pass. */
    long take(String client) {
        var now = System.nanoTime();
        if (clients.size() > MANY) {
            clients.values().removeIf(a -> a.idle(now));
        }
        return clients.computeIfAbsent(client, _ -> new Allowance(config.requestsPerSecond(), config.burst(), now))
                .take(now);
    }
}
