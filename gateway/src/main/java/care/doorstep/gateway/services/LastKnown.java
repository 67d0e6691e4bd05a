package care.doorstep.gateway.services;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** In memory, per person at the screen: what a service said last, for the hours when it says nothing. */
@ApplicationScoped
class LastKnown {

    private static final int MOST = 2_000;
    private static final Duration OLDEST = Duration.ofHours(12);

    private final Clock clock;
    private final Map<Key, Copy> copies = new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Copy> eldest) {
            return size() > MOST;
        }
    };

    LastKnown(Clock clock) {
        this.clock = clock;
    }

    synchronized void keep(Key key, JsonNode body) {
        copies.put(key, new Copy(body, clock.instant()));
    }

    /** Gone or no longer theirs to see. */
    synchronized void forget(Key key) {
        copies.remove(key);
    }

    synchronized @Nullable Copy of(Key key) {
        var copy = copies.get(key);
        var current = copy != null && copy.at().isAfter(clock.instant().minus(OLDEST));
        return current ? copy : null;
    }

    record Key(String userId, Service service, String path) {}

    record Copy(JsonNode body, Instant at) {
        @Override
        public String toString() {
            return "Copy[" + at + "]";
        }
    }
}
