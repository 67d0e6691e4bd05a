package care.doorstep.gateway.services;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/** What came back from a service. */
public sealed interface Answer {

    /** Done; {@code etag} is the version of what {@code body} shows. */
    record Ok(int status, JsonNode body, @Nullable String etag) implements Answer {
        @Override
        public String toString() {
            return "Ok[" + status + "]";
        }
    }

    /** The service understood and said no (4xx). */
    record Refused(int status, Refusal refusal) implements Answer {}

    /** No usable answer: not reachable, too late, or an error of its own. */
    record Unreachable() implements Answer {}
}
