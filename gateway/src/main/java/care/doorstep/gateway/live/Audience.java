package care.doorstep.gateway.live;

import care.doorstep.gateway.signin.Session;
import care.doorstep.gateway.signin.SignedOut;
import io.smallrye.mutiny.subscription.MultiEmitter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The open pages. A burst of changes reaches a page as one message; each message is repeated once a little later, for
 * the service that a page reads may apply an event after this gateway has seen it.
 */
@ApplicationScoped
class Audience {

    private static final long BURST_MILLIS = 150;
    private static final long AGAIN_MILLIS = 1_500;
    private static final long STILL_HERE_SECONDS = 15;

    /** Streams of one person: some tabs in some browsers. */
    private static final long MOST_FOR_ONE = 20;

    private final Set<Recipient> recipients = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("live").factory());

    Audience() {
        timer.scheduleWithFixedDelay(this::flush, BURST_MILLIS, BURST_MILLIS, TimeUnit.MILLISECONDS);
        timer.scheduleWithFixedDelay(this::stillHere, STILL_HERE_SECONDS, STILL_HERE_SECONDS, TimeUnit.SECONDS);
    }

    /** One message of the stream; {@code name} is {@code changed} or {@code here}. */
    record Message(String name, String id) {}

    /** Whether this person may open one more stream. */
    boolean hasRoomFor(String userId) {
        return recipients.stream().filter(r -> r.userId.equals(userId)).count() < MOST_FOR_ONE;
    }

    /** Joins until the stream is cancelled or completed. */
    Recipient join(Set<Watch> watches, Session session, MultiEmitter<? super Message> emitter) {
        var recipient = new Recipient(watches, session.id(), session.caller().userId(), emitter);
        recipients.add(recipient);
        emitter.onTermination(() -> recipients.remove(recipient));
        return recipient;
    }

    void tell(Change change) {
        var concerned = recipients.stream()
                .filter(r -> r.watches.stream().anyMatch(change::concerns))
                .toList();
        if (!concerned.isEmpty()) {
            concerned.forEach(r -> r.pending = change.eventId());
            timer.schedule(
                    () -> concerned.forEach(r -> r.pending = change.eventId()), AGAIN_MILLIS, TimeUnit.MILLISECONDS);
        }
    }

    /** Everything may have changed: the connection to the events was away. */
    void tellAll(String id) {
        recipients.forEach(r -> r.pending = id);
    }

    /** Signing out ends the session's streams at once. */
    void leave(@Observes SignedOut session) {
        recipients.stream()
                .filter(r -> r.sessionId.equals(session.sessionId()))
                .toList()
                .forEach(r -> r.emitter.complete());
    }

    private void flush() {
        recipients.forEach(Recipient::flush);
    }

    private void stillHere() {
        recipients.forEach(r -> r.emitter.emit(new Message("here", "")));
    }

    static final class Recipient {

        private final Set<Watch> watches;
        private final String sessionId;
        private final String userId;
        private final MultiEmitter<? super Message> emitter;
        private volatile @Nullable String pending;

        private Recipient(Set<Watch> watches, String sessionId, String userId, MultiEmitter<? super Message> emitter) {
            this.watches = watches;
            this.sessionId = sessionId;
            this.userId = userId;
            this.emitter = emitter;
        }

        private void flush() {
            var id = pending;
            if (id != null) {
                pending = null;
                emitter.emit(new Message("changed", id));
            }
        }
    }
}
