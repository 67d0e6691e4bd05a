package care.doorstep.gateway.services;

import care.doorstep.gateway.signin.SignedOut;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** In memory, per session: what a service said last, for the minutes when it says nothing. */
@ApplicationScoped
class LastKnown {

    private static final int MOST = 2_000;
    private static final Duration OLDEST = Duration.ofHours(1);

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
        copies.values().removeIf(this::tooOld);
        copies.put(key, new Copy(body, clock.instant()));
    }

    /** Gone or no longer theirs to see. */
    synchronized void forget(Key key) {
        copies.remove(key);
    }

    synchronized @Nullable Copy of(Key key) {
        var copy = copies.get(key);
        return copy == null || tooOld(copy) ? null : copy;
    }

    /** What a session was shown ends with it. */
    synchronized void signedOut(@Observes SignedOut session) {
        copies.keySet().removeIf(key -> key.sessionId().equals(session.sessionId()));
    }

    private boolean tooOld(Copy copy) {
        return !copy.at().isAfter(clock.instant().minus(OLDEST));
    }

    record Key(String sessionId, String userId, Service service, String path) {}

    record Copy(JsonNode body, Instant at) {
        @Override
        public String toString() {
            return "Copy[" + at + "]";
        }
    }
}
