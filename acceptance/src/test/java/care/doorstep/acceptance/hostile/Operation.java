package care.doorstep.acceptance.hostile;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/**
 * One operation of the published API.
 *
 * @param mediaType of the body it takes; empty where it takes none
 * @param body the body's schema
 * @param roles one of which a caller needs; empty where any caller may
 */
record Operation(
        ApiDocument document,
        String service,
        String method,
        String path,
        List<Parameter> parameters,
        String mediaType,
        JsonNode body,
        List<String> roles) {

    /** @param in path, query or header */
    record Parameter(String in, String name, JsonNode schema) {}

    static List<Operation> all() {
        return ApiDocument.all().stream().flatMap(ApiDocument::operations).toList();
    }

    List<Parameter> parameters(String in) {
        return parameters.stream().filter(p -> p.in().equals(in)).toList();
    }

    /** Takes a body described by a schema, not a file or a FHIR message. */
    boolean describesItsBody() {
        return mediaType.equals("application/json")
                && !body.path("type").asText().equals("string");
    }

    /** For whoever runs the service, at its own address: the gateway does not lead there. */
    boolean operatorsOnly() {
        return path.startsWith("/operations/");
    }

    boolean fhir() {
        return path.startsWith("/fhir/");
    }

    @Override
    public String toString() {
        return operatorsOnly() ? method + " " + path + " of " + service : method + " " + path;
    }
}
