package care.doorstep.acceptance.access;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** YAML files, with anchors; a field that nobody knows is an error. */
final class Yaml {

    static final Path DATA = Path.of("src", "test", "resources", "access");
    private static final Path REPOSITORY = Path.of("..");
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
            .build();

    private Yaml() {}

    /** One of the files of expected answers. */
    static <T> T data(String name, TypeReference<T> type) {
        return MAPPER.convertValue(load(DATA.resolve(name + ".yaml")), type);
    }

    /** Any file of the repository, JSON included. */
    static JsonNode file(String path) {
        return MAPPER.valueToTree(load(REPOSITORY.resolve(path)));
    }

    private static Object load(Path file) {
        try (var reader = Files.newBufferedReader(file)) {
            return new org.yaml.snakeyaml.Yaml(new SafeConstructor(new LoaderOptions())).load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
