package care.doorstep.platform.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** How fresh this service's read models are. */
@ApplicationScoped
public class Freshness {

    private final InboxTables tables;

    Freshness(InboxTables tables) {
        this.tables = tables;
    }

    /** For each topic read, the time of the newest event applied. */
    public Map<String, Instant> appliedUpTo() {
        var newest = new TreeMap<String, Instant>();
        tables.appliedOffsets()
                .forEach((partition, applied) ->
                        newest.merge(partition.topic(), applied.eventTime(), (a, b) -> a.isAfter(b) ? a : b));
        return newest;
    }

    /** The time of the newest event applied of one topic; null before the first. */
    public @Nullable Instant of(String topic) {
        return appliedUpTo().get(topic);
    }
}
