package care.doorstep.platform.inbox;

import care.doorstep.platform.problem.Origin;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.jboss.logging.Logger;

/**
 * Handles each event once, in order per key. A batch shares one transaction; where that fails, its events go one by
 * one. A failure that may pass is tried again for ever, which pauses the partition; one that will not is parked with a
 * dead letter, and the later events of its key wait behind it.
 */
@ApplicationScoped
public class Inbox {

    private static final Logger LOG = Logger.getLogger(Inbox.class);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(100);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

    private final InboxTables tables;
    private final ParkedEvents parked;
    private final DeadLetters deadLetters;
    private final Handlers handlers;
    private final MeterRegistry meters;
    private final Stopping stopping;

    Inbox(
            InboxTables tables,
            ParkedEvents parked,
            DeadLetters deadLetters,
            Handlers handlers,
            MeterRegistry meters,
            Stopping stopping) {
        this.tables = tables;
        this.parked = parked;
        this.deadLetters = deadLetters;
        this.handlers = handlers;
        this.meters = meters;
        this.stopping = stopping;
    }

    /** Handles what one poll brought; returns when every event of it is handled or parked. */
    public void receive(ConsumerRecords<String, byte[]> records) {
        stopping.unlessBegun(() -> handle(records));
    }

    private void handle(ConsumerRecords<String, byte[]> records) {
        var readable = new ArrayList<ReceivedEvent>();
        for (var record : records) {
            try {
                readable.add(EventRecords.read(record));
            } catch (UnreadableEvent e) {
                handleAll(readable);
                readable.clear();
                parkUnreadable(record, e);
            }
        }
        handleAll(readable);
    }

    private void handleAll(List<ReceivedEvent> events) {
        if (events.isEmpty()) {
            return;
        }
        try {
            QuarkusTransaction.requiringNew().run(() -> apply(events));
        } catch (RuntimeException e) {
            stopping.check();
            events.forEach(this::handleOne);
        }
    }

    private void handleOne(ReceivedEvent event) {
        try {
            persistently(() -> apply(List.of(event)));
        } catch (Stopping.Stopped e) {
            throw e;
        } catch (RuntimeException e) {
            stopping.check();
            persistently(() -> park(event, e));
        }
    }

    private void parkUnreadable(ConsumerRecord<String, byte[]> record, UnreadableEvent reason) {
        persistently(() -> park(EventRecords.unreadable(record), reason));
    }

    private void apply(List<ReceivedEvent> events) {
        tables.handleUnlessRebuilding();
        var fresh = tables.claim(events);
        var blocked = parked.keysAmong(events.stream().map(ReceivedEvent::key).toList());
        for (var event : events) {
            if (!fresh.remove(event.id())) {
                continue;
            }
            if (blocked.contains(event.key())) {
                parked.park(event, null);
            } else {
                handlers.handle(event);
            }
        }
        tables.applied(events);
    }

    private void park(ReceivedEvent event, RuntimeException cause) {
        tables.handleUnlessRebuilding();
        if (!tables.claim(List.of(event)).isEmpty()) {
            var reason = Origin.of(cause);
            LOG.errorf("parked %s: %s", event, reason);
            parked.park(event, reason);
            deadLetters.write(event, reason);
            meters.counter("doorstep.inbox.parked", "topic", event.topic()).increment();
        }
        tables.applied(List.of(event));
    }

    /** Runs the work in a transaction, again and again while the failure may pass; lets any other failure out. */
    private void persistently(Runnable work) {
        var pause = FIRST_PAUSE;
        while (true) {
            try {
                QuarkusTransaction.requiringNew().run(work);
                return;
            } catch (RuntimeException e) {
                if (!Failure.isTransient(e)) {
                    throw e;
                }
                stopping.check();
                LOG.warnf("handling paused for %s ms: %s", pause.toMillis(), Origin.of(e));
                sleep(pause);
                pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause.multipliedBy(2);
            }
        }
    }

    private static void sleep(Duration pause) {
        try {
            Thread.sleep(pause);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Stopping.Stopped();
        }
    }
}
