package care.doorstep.acceptance.faults.history;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;

/**
 * An event as a consumer saw it.
 *
 * @param at since the run began, by the broker's record
 * @param type without prefix and version: {@code referral.received}
 */
public record Stated(
        Duration at,
        String topic,
        int partition,
        long offset,
        String key,
        String id,
        String type,
        String correlation,
        JsonNode data) {

    public String text(String field) {
        return data.path(field).asText();
    }

    /** Whether it can be said to be about this: a person, a referral, a case. */
    public boolean mentions(String subject) {
        return key.equals(subject)
                || correlation.equals(subject)
                || text("referralId").equals(subject)
                || text("caseId").equals(subject);
    }
}
