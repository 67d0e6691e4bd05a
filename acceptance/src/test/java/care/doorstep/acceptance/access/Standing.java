package care.doorstep.acceptance.access;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.type.TypeReference;
import java.util.Map;

/** What organisation and relationship make of an admitted role. */
enum Standing {
    @JsonProperty("admitted")
    ADMITTED,
    /** As if it did not exist. */
    @JsonProperty("hidden")
    HIDDEN,
    @JsonProperty("refused")
    REFUSED;

    /** How far a kind of sight reaches, by whom the request is about. */
    record Sight(Map<String, Standing> own, Map<String, Standing> other) {

        Standing of(Caller caller, String subject) {
            return (caller.own() ? own : other).get(subject);
        }
    }

    /** All kinds of sight by name. */
    static Map<String, Sight> sights() {
        return Yaml.data("sights", new TypeReference<>() {});
    }
}
