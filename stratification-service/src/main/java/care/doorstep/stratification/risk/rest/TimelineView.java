package care.doorstep.stratification.risk.rest;

import care.doorstep.platform.outbox.JournalEntry;
import care.doorstep.stratification.risk.domain.RiskModel;
import care.doorstep.stratification.risk.domain.Unit;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What this service has stated about a person, newest first. */
record TimelineView(List<Item> items, Map<String, Instant> freshness) {

    /** {@code summary} is for reading; {@code type} and {@code eventId} lead to the event. */
    record Item(
            UUID eventId,
            String type,
            Instant at,
            @Nullable String actor,
            @Nullable String organisation,
            @Nullable UUID referralId,
            String summary) {

        static Item of(JournalEntry entry) {
            var data = entry.data();
            return new Item(
                    entry.id(),
                    entry.type(),
                    at(entry),
                    null,
                    text(data, "organisation"),
                    null,
                    summary(entry.type(), data));
        }

        /** Hospital activity is told at the time it happened, not when it was reported. */
        private static Instant at(JournalEntry entry) {
            return entry.type().startsWith("activity.")
                    ? Instant.parse(entry.data().path("at").asText())
                    : entry.time();
        }

        private static String summary(String type, JsonNode data) {
            return switch (type) {
                case "activity.admitted" -> "Admitted to hospital";
                case "activity.discharged" -> "Discharged from hospital";
                case "activity.attended" -> "Attended an emergency department";
                case "risk.score-calculated" -> name(data) + " is " + score(data);
                case "risk.tier-changed" ->
                    name(data) + " is now " + data.path("to").asText();
                default -> type;
            };
        }

        private static String score(JsonNode data) {
            var unit = Unit.valueOf(data.path("unit").asText().toUpperCase(Locale.ROOT));
            var band = text(data, "band");
            return unit.display(data.path("score").asInt()) + (band == null ? "" : " (" + band + ")");
        }

        private static String name(JsonNode data) {
            return switch (RiskModel.valueOf(data.path("model").asText())) {
                case HFRS -> "Hospital Frailty Risk Score";
                case CHARLSON -> "Charlson comorbidity index";
            };
        }

        private static @Nullable String text(JsonNode data, String field) {
            return data.hasNonNull(field) ? data.get(field).asText() : null;
        }
    }
}
