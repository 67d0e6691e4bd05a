package care.doorstep.gateway.live;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/** That something changed, and for whom: ids only. */
record Change(
        String eventId,
        boolean referral,
        @Nullable String personId,
        @Nullable String referralId,
        @Nullable String teamId) {

    static Change of(String topic, String eventId, JsonNode data) {
        return new Change(
                eventId,
                topic.equals("doorstep.referral.v1"),
                text(data, "personId"),
                text(data, "referralId"),
                text(data, "teamId"));
    }

    boolean concerns(Watch watch) {
        return switch (watch.kind()) {
            case WORKLIST -> referral;
            case PERSON -> watch.id().equals(personId);
            case TEAM -> watch.id().equals(teamId);
            case REFERRAL -> watch.id().equals(referralId);
        };
    }

    private static @Nullable String text(JsonNode data, String field) {
        return data.path(field).isTextual() ? data.get(field).asText() : null;
    }
}
