package care.doorstep.acceptance.access;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** An operation as a service's committed OpenAPI document names it. */
record Operation(String service, String method, String path) {

    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch", "head", "options");

    /** Every folder of the repository that publishes an OpenAPI document. */
    static List<String> services() {
        try (var folders = Files.list(Path.of(".."))) {
            return folders.filter(folder -> Files.exists(folder.resolve("contracts/openapi.yaml")))
                    .map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Operation> of(String service) {
        return Yaml.file(service + "/contracts/openapi.yaml").path("paths").properties().stream()
                .flatMap(path -> path.getValue().properties().stream()
                        .filter(method -> METHODS.contains(method.getKey()))
                        .map(method -> named(service, method, path.getKey())))
                .toList();
    }

    /** As a row names it: {@code GET /api/…}. */
    static Operation of(String service, String words) {
        var space = words.indexOf(' ');
        return new Operation(service, words.substring(0, space), words.substring(space + 1));
    }

    private static Operation named(String service, Map.Entry<String, JsonNode> method, String path) {
        return new Operation(service, method.getKey().toUpperCase(Locale.ROOT), path);
    }

    boolean fhir() {
        return path.startsWith("/fhir/");
    }

    /** Operations are for whoever runs a service, on its own port only. */
    boolean behindTheGateway() {
        return !path.startsWith("/operations/");
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
