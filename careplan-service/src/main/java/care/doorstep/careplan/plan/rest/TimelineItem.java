package care.doorstep.careplan.plan.rest;

import care.doorstep.platform.outbox.JournalEntry;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One line of a person's timeline. */
record TimelineItem(
        UUID eventId,
        String type,
        Instant at,
        @Nullable String actor,
        @Nullable String organisation,
        @Nullable UUID referralId,
        String summary) {

    static TimelineItem of(JournalEntry entry) {
        var data = entry.data();
        var referral = data.path("referralId").asText();
        return new TimelineItem(
                entry.id(),
                entry.type(),
                entry.time(),
                null,
                organisation(data),
                referral.isEmpty() ? null : UUID.fromString(referral),
                summary(entry.type(), data));
    }

    private static @Nullable String organisation(JsonNode data) {
        var organisation = data.path("organisation")
                .asText(data.path("assessorOrganisation").asText());
        return organisation.isEmpty() ? null : organisation;
    }

    private static String summary(String type, JsonNode data) {
        return switch (type) {
            case "careplan.created" -> "A draft care plan opened";
            case "careplan.assessment-recorded" -> assessment(data);
            case "careplan.goals-agreed" ->
                data.path("goals").size() + " goals agreed with the " + words(data, "agreedWith");
            case "careplan.mdt-decision-recorded" ->
                "Case conference of " + data.path("attendeeCount").asInt() + " decided";
            case "careplan.action-planned" ->
                "An " + words(data, "kind") + " planned for " + words(data, "ownerOrganisation");
            case "careplan.action-completed" -> "An action was completed";
            case "careplan.instruction-acknowledged" -> "The care agency acknowledged an instruction";
            case "careplan.contingency-raised" -> "Contingency planned: " + words(data, "trigger");
            case "careplan.coordinator-named" ->
                "Coordinator: " + data.path("coordinator").asText();
            case "careplan.consent-recorded" -> "Basis for sharing recorded: " + words(data, "basis");
            case "careplan.preferences-recorded" -> "About me was written";
            case "careplan.allergies-recorded" -> "Allergies: " + words(data, "status");
            case "careplan.reviewed" -> "The plan was reviewed: " + achieved(data);
            case "careplan.break-glass-opened" -> "The record was opened without a relationship (break-glass)";
            default -> type;
        };
    }

    private static String assessment(JsonNode data) {
        var repeated = data.path("repeats").isNull() ? "" : ", repeated: " + words(data, "repeatReason");
        return "Assessment: " + words(data, "discipline") + repeated;
    }

    private static String achieved(JsonNode data) {
        var goals = data.path("goals");
        var achieved = 0;
        for (var goal : goals) {
            achieved += goal.path("attainment").asText().equals("achieved") ? 1 : 0;
        }
        return achieved + " of " + goals.size() + " goals achieved";
    }

    private static String words(JsonNode data, String field) {
        return data.path(field).asText().replace('-', ' ');
    }
}
