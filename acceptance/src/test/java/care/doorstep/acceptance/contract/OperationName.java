package care.doorstep.acceptance.contract;

/** An operation as a service's committed OpenAPI document names it. */
public record OperationName(String service, String method, String path) {

    /** As people write it: {@code GET /api/…}. */
    public static OperationName of(String service, String words) {
        var space = words.indexOf(' ');
        return new OperationName(service, words.substring(0, space), words.substring(space + 1));
    }

    public boolean fhir() {
        return path.startsWith("/fhir/");
    }

    /** Operations are for whoever runs a service, on its own port only. */
    public boolean behindTheGateway() {
        return !path.startsWith("/operations/");
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
