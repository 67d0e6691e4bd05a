package care.doorstep.platform.http;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;

/** Forgets answers seven days old, as the API promises to keep them no longer. */
@ApplicationScoped
class IdempotencyPurge {

    private final IdempotencyStore store;

    IdempotencyPurge(IdempotencyStore store) {
        this.store = store;
    }

    @Scheduled(every = "1h", delayed = "1m")
    void purge() {
        store.forgetOld();
    }
}
