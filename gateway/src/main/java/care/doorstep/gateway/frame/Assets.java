package care.doorstep.gateway.frame;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Properties;

/** Where the build put what the browser loads; the address changes when the content does. */
@Singleton
class Assets {

    private final String path;

    Assets() {
        var properties = new Properties();
        try (var in = Thread.currentThread().getContextClassLoader().getResourceAsStream("assets.properties")) {
            if (in == null) {
                throw new IllegalStateException("assets.properties is missing: the frontend was not built");
            }
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        this.path = properties.getProperty("path");
    }

    String path() {
        return path;
    }
}
