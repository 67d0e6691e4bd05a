package care.doorstep.platform.inbox;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamWriteConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;

/** Reads event bodies: lenient about fields it does not know, as consumers of additive contracts must be. */
final class EventJson {

    /** Half of what is written at most: a body stands inside a dead letter, which must be written and read too. */
    private static final int DEEPEST = StreamWriteConstraints.DEFAULT_MAX_DEPTH / 2;

    private static final ObjectMapper LENIENT = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .build())
                    .build())
            .findAndAddModules()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private EventJson() {}

    static <T> T read(JsonNode data, Class<T> narrow) {
        try {
            return LENIENT.treeToValue(data, narrow);
        } catch (JsonProcessingException e) {
            throw new UnreadableEvent("the body does not fit " + narrow.getSimpleName(), e);
        }
    }

    static JsonNode tree(byte[] body) {
        try {
            var tree = LENIENT.readTree(body);
            if (tree == null || !tree.isObject()) {
                throw new IOException("not an object");
            }
            return tree;
        } catch (IOException e) {
            throw new UnreadableEvent("the body is not a JSON object", e);
        }
    }
}
