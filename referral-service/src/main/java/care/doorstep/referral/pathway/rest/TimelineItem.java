package care.doorstep.referral.pathway.rest;

import care.doorstep.platform.outbox.JournalEntry;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One thing that happened, in a sentence of codes and never of names. */
record TimelineItem(
        UUID eventId,
        String type,
        Instant at,
        @Nullable String actor,
        @Nullable String organisation,
        @Nullable String referralId,
        String summary) {

    static TimelineItem of(JournalEntry entry) {
        JsonNode data = entry.data();
        return new TimelineItem(
                entry.id(),
                entry.type(),
                entry.time(),
                text(data, "triagedBy", text(data, "placedBy", null)),
                text(data, "organisation", text(data, "referringOrganisation", null)),
                text(data, "referralId", null),
                summary(entry.type(), data));
    }

    private static String summary(String type, JsonNode data) {
        return switch (type) {
            case "referral.received" ->
                "Referral received from " + of(data, "referringOrganisation") + " (" + of(data, "reason")
                        + ", asked for " + of(data, "requestedPriority") + ")";
            case "referral.clock-started" ->
                data.path("provisional").asBoolean()
                        ? "Two-hour clock started, until triage decides"
                        : "Two-hour clock confirmed";
            case "referral.triaged" -> "Triaged: " + of(data, "outcome") + ", on the basis of " + of(data, "basis");
            case "referral.offered" -> "Offered to " + of(data, "teamId");
            case "referral.re-placed" -> "Placed by the hub with " + of(data, "teamId");
            case "referral.accepted" -> "Accepted by " + of(data, "teamId");
            case "referral.acceptance-refused" -> "Acceptance by " + of(data, "teamId") + " came too late";
            case "referral.declined-with-advice" -> of(data, "teamId") + ": outside its competency, with advice";
            case "referral.escalated" -> "With the hub: " + of(data, "reason");
            case "referral.clock-amber" -> "Two-hour clock: amber";
            case "referral.clock-breached" -> "Two-hour clock: overdue";
            case "referral.clock-stopped" -> "Two-hour clock stopped: " + of(data, "outcome");
            case "referral.clock-corrected" -> "Two-hour clock corrected by a late entry: " + of(data, "outcome");
            case "referral.withdrawn" -> "Withdrawn: " + of(data, "reason");
            case "referral.closed" -> "Closed: " + of(data, "reason");
            default -> type;
        };
    }

    private static String of(JsonNode data, String field) {
        return data.path(field).asText();
    }

    private static @Nullable String text(JsonNode data, String field, @Nullable String otherwise) {
        return data.hasNonNull(field) ? data.get(field).asText() : otherwise;
    }
}
