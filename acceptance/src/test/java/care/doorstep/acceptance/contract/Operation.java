package care.doorstep.acceptance.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/**
 * One operation of the published API.
 *
 * @param mediaType of the body it takes; empty where it takes none
 * @param body the body's schema
 * @param open for anybody, without a token
 * @param roles one of which a caller needs; empty where any caller may
 */
public record Operation(
        ApiDocument document,
        OperationName name,
        List<Parameter> parameters,
        String mediaType,
        JsonNode body,
        boolean open,
        List<String> roles) {

    /** @param in path, query or header */
    public record Parameter(String in, String name, JsonNode schema) {}

    public static List<Operation> all() {
        return ApiDocument.all().stream().flatMap(ApiDocument::operations).toList();
    }

    public List<Parameter> parameters(String in) {
        return parameters.stream().filter(p -> p.in().equals(in)).toList();
    }

    /** Takes a body described by a schema, not a file or a FHIR message. */
    public boolean describesItsBody() {
        return mediaType.equals("application/json")
                && !body.path("type").asText().equals("string");
    }

    /** For whoever runs the service, at its own address: the gateway does not lead there. */
    public boolean operatorsOnly() {
        return !name.behindTheGateway();
    }

    public boolean fhir() {
        return name.fhir();
    }

    public String service() {
        return name.service();
    }

    public String method() {
        return name.method();
    }

    public String path() {
        return name.path();
    }

    @Override
    public String toString() {
        return operatorsOnly() ? name + " of " + service() : name.toString();
    }
}
