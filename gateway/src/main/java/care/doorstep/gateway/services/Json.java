package care.doorstep.gateway.services;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.util.List;
import java.util.stream.StreamSupport;

/** Reads services' answers into narrow records; what a record does not name is ignored. */
public final class Json {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    private Json() {}

    public static <T> T read(JsonNode node, Class<T> as) {
        try {
            return MAPPER.treeToValue(node, as);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not a " + as.getSimpleName(), e);
        }
    }

    /** The {@code items} of a list answer. */
    public static <T> List<T> items(JsonNode node, Class<T> as) {
        return list(node.path("items"), as);
    }

    public static <T> List<T> list(JsonNode array, Class<T> as) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(n -> read(n, as))
                .toList();
    }

    static JsonNode parse(byte[] body) throws IOException {
        return body.length == 0 ? MissingNode.getInstance() : MAPPER.readTree(body);
    }

    static byte[] write(Object value) {
        try {
            return MAPPER.writeValueAsBytes(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
