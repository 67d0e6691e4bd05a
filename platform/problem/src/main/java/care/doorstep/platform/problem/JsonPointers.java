package care.doorstep.platform.problem;

import com.fasterxml.jackson.databind.JsonMappingException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.time.temporal.Temporal;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** JSON pointers (RFC 6901) out of the paths that validation and Jackson report. */
final class JsonPointers {

    private JsonPointers() {}

    static String ofViolation(Path path) {
        var nodes = StreamSupport.stream(path.spliterator(), false)
                .filter(n -> n.getKind() != ElementKind.METHOD)
                .toList();
        var body = nodes.size() > 1 && nodes.getFirst().getKind() == ElementKind.PARAMETER
                ? nodes.subList(1, nodes.size())
                : nodes;
        return body.stream().map(JsonPointers::step).collect(Collectors.joining());
    }

    private static String step(Path.Node node) {
        var index = node.getIndex() == null ? "" : "/" + node.getIndex();
        return node.getKind() == ElementKind.CONTAINER_ELEMENT || node.getName() == null
                ? index
                : index + "/" + node.getName();
    }

    static String ofMapping(JsonMappingException e) {
        return e.getPath().stream()
                .map(r -> "/" + (r.getFieldName() == null ? r.getIndex() : r.getFieldName()))
                .collect(Collectors.joining());
    }

    static String typeName(Class<?> type) {
        if (type.isEnum()) {
            return "value; allowed: "
                    + StreamSupport.stream(java.util.Arrays.spliterator(type.getEnumConstants()), false)
                            .map(Object::toString)
                            .collect(Collectors.joining(", "));
        }
        if (Temporal.class.isAssignableFrom(type)) {
            return "date or time (ISO 8601)";
        }
        return type == UUID.class ? "identifier (UUID)" : "value";
    }
}
