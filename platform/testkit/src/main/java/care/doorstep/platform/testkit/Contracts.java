package care.doorstep.platform.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** A service's contract files, and whether what it does keeps to them. */
public final class Contracts {

    private static final String SCHEMA = ".v1.schema.json";
    private static final YAMLMapper YAML = new YAMLMapper();
    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private final Path folder;

    private Contracts(Path folder) {
        this.folder = folder;
    }

    /** The contracts of a service, from the folder of any module of the repository. */
    public static Contracts of(String service) {
        return new Contracts(Path.of("..", service, "contracts"));
    }

    /** Every schema has an example, every example a schema, and each example satisfies its schema. */
    public void assertExamplesMatchSchemas() {
        assertThat(names(SCHEMA)).as("event schemas").isNotEmpty().isEqualTo(names(".v1.example.json"));
        for (var name : names(SCHEMA)) {
            assertValid(name, text(name + ".v1.example.json"));
        }
    }

    /** The AsyncAPI document names every event that has a schema. */
    public void assertAsyncApiNamesEveryEvent() {
        var asyncApi = text("asyncapi.yaml");
        for (var name : names(SCHEMA)) {
            assertThat(asyncApi).as("asyncapi.yaml").contains("care.doorstep." + name + ".v1", name + SCHEMA);
        }
    }

    /** Everything the service has stated so far satisfies its schema; nothing was stated without one. */
    public void assertJournalMatchesSchemas(DataSource database) {
        var checked = 0;
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select type, data from journal"
                        + " where type not in ('audit.access-recorded', 'dead-letter.parked')")) {
            while (rows.next()) {
                assertValid(rows.getString(1), rows.getString(2));
                checked++;
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        assertThat(checked).as("events in the journal").isPositive();
    }

    /** The committed OpenAPI document says what the one that the running service serves says, in whatever order. */
    public void assertOpenApiIsCurrent(String served) {
        assertThat(YAML.readTree(served))
                .as("contracts/openapi.yaml is written by the build: commit it")
                .isEqualTo(YAML.readTree(text("openapi.yaml")));
    }

    /** The body satisfies the schema of the event. */
    public void assertValid(String event, String body) {
        var errors = schema(event).validate(body, InputFormat.JSON);
        assertThat(errors).as(event).isEmpty();
    }

    private Schema schema(String event) {
        var file = folder.resolve(event + SCHEMA);
        assertThat(file).as("schema of " + event).exists();
        return SCHEMAS.getSchema(text(event + SCHEMA), InputFormat.JSON);
    }

    private List<String> names(String suffix) {
        try (var files = Files.list(folder)) {
            return new ArrayList<>(files.map(f -> f.getFileName().toString())
                    .filter(f -> f.endsWith(suffix))
                    .map(f -> f.substring(0, f.length() - suffix.length()))
                    .sorted()
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String text(String file) {
        try {
            return Files.readString(folder.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
