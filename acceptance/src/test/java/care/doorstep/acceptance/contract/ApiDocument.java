package care.doorstep.acceptance.contract;

import care.doorstep.acceptance.edge.Json;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A service's committed OpenAPI document. */
public final class ApiDocument {

    private static final YAMLMapper YAML = new YAMLMapper();
    private static final List<String> METHODS = List.of("get", "post", "put", "patch", "delete");
    private static final String PREFIX = "#/components/schemas/";

    private final String service;
    private final JsonNode root;

    private ApiDocument(String service, JsonNode root) {
        this.service = service;
        this.root = root;
    }

    /** Those of all services: every folder of the repository with {@code contracts/openapi.yaml}. */
    public static List<ApiDocument> all() {
        try (var folders = Files.list(Path.of(".."))) {
            return folders.filter(folder -> Files.exists(folder.resolve("contracts/openapi.yaml")))
                    .sorted()
                    .map(ApiDocument::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The one of this service, by its folder's name. */
    public static ApiDocument of(String service) {
        return read(Path.of("..", service));
    }

    public String service() {
        return service;
    }

    private static ApiDocument read(Path folder) {
        try {
            var text = Files.readString(folder.resolve("contracts/openapi.yaml"));
            return new ApiDocument(folder.getFileName().toString(), YAML.readTree(text));
        } catch (JsonProcessingException e) {
            throw new AssertionError("not YAML: " + folder, e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Stream<Operation> operations() {
        return root.path("paths").properties().stream()
                .flatMap(path -> path.getValue().properties().stream()
                        .filter(method -> METHODS.contains(method.getKey()))
                        .map(method -> operation(path.getKey(), method)));
    }

    /** The schema itself, where this one is a reference. */
    public JsonNode resolve(JsonNode schema) {
        var reference = schema.path("$ref").asText();
        return reference.isEmpty()
                ? schema
                : resolve(root.path("components").path("schemas").path(reference.substring(PREFIX.length())));
    }

    private Operation operation(String path, Map.Entry<String, JsonNode> method) {
        var described = method.getValue();
        var parameters = new ArrayList<Operation.Parameter>();
        described
                .path("parameters")
                .forEach(p -> parameters.add(new Operation.Parameter(
                        p.path("in").asText(), p.path("name").asText(), p.path("schema"))));
        var content = described.path("requestBody").path("content");
        var mediaType = content.isEmpty() ? "" : content.fieldNames().next();
        var roles = new ArrayList<String>();
        described.path("security").forEach(one -> one.forEach(named -> named.forEach(r -> roles.add(r.asText()))));
        return new Operation(
                this,
                new OperationName(service, method.getKey().toUpperCase(java.util.Locale.ROOT), path),
                parameters,
                mediaType,
                content.isEmpty() ? Json.object() : content.path(mediaType).path("schema"),
                described.path("security").isMissingNode(),
                roles);
    }
}
