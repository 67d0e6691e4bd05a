package care.doorstep.platform.outbox;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.UUID;

/** An event that this service has stated, as its journal keeps it. */
public record JournalEntry(
        UUID id, String topic, String type, Instant time, JsonNode data, String correlationId, String causationId) {

    @Override
    public String toString() {
        return "JournalEntry[" + id + " " + type + "]";
    }
}
