package care.doorstep.outcomes.figure.application;

import care.doorstep.outcomes.figure.domain.Definitions;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** Reads the definitions that ship with the service. */
@Singleton
class DefinitionData {

    private static final String FILE = "/definitions/figures.properties";

    @Produces
    @Singleton
    @Startup
    Definitions definitions() {
        try (var reader =
                new InputStreamReader(DefinitionData.class.getResourceAsStream(FILE), StandardCharsets.UTF_8)) {
            var data = new Properties();
            data.load(reader);
            return Definitions.from(data);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
