package care.doorstep.gateway.proxy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;

/**
 * How many requests of each client are under way: fewer than there are connections to a service, so that one client with
 * slow bodies cannot keep the others waiting. Each replica counts for itself.
 */
@ApplicationScoped
class InFlight {

    private final int most;
    private final Map<String, Integer> clients = new HashMap<>();

    InFlight(EdgeConfig config) {
        this.most = config.requestsInFlight();
    }

    /** False where the client has as many under way as it may; otherwise to be followed by {@link #leave}. */
    synchronized boolean enter(String client) {
        var underWay = clients.getOrDefault(client, 0);
        if (underWay < most) {
            clients.put(client, underWay + 1);
        }
        return underWay < most;
    }

    synchronized void leave(String client) {
        clients.computeIfPresent(client, (_, underWay) -> underWay > 1 ? underWay - 1 : null);
    }
}
