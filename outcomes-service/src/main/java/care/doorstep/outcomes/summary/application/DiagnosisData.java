package care.doorstep.outcomes.summary.application;

import care.doorstep.outcomes.summary.domain.DiagnosisLists;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** Reads the diagnosis lists that ship with the service. */
@Singleton
class DiagnosisData {

    private static final String FILE = "/definitions/diagnoses.properties";

    @Produces
    @Singleton
    @Startup
    DiagnosisLists diagnoses() {
        try (var reader =
                new InputStreamReader(DiagnosisData.class.getResourceAsStream(FILE), StandardCharsets.UTF_8)) {
            var data = new Properties();
            data.load(reader);
            return DiagnosisLists.from(data);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
