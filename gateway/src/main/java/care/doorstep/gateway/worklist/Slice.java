package care.doorstep.gateway.worklist;

import care.doorstep.gateway.services.Json;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The referrals of one state. */
record Slice(List<Row> rows, @Nullable String next) {

    static Slice of(JsonNode body) {
        return new Slice(
                Json.items(body, Row.class),
                body.path("next").isTextual() ? body.get("next").asText() : null);
    }
}
