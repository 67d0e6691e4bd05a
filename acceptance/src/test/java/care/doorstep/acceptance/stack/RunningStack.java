package care.doorstep.acceptance.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The addresses of the stack under test, from the environment or from the {@code stack.env} file it names. */
public final class RunningStack {

    private static final String FILE = "DOORSTEP_TEST_ENV";
    private static final String NONE = "There is no stack to test. Start the tests with `./doorstep test`, which brings"
            + " one up for them, or set " + FILE + " to the stack.env file of a stack that runs"
            + " (`./doorstep up --detach` writes .doorstep/stack.env).";

    private static @Nullable RunningStack current;

    private final Map<String, String> settings;

    private RunningStack(Map<String, String> settings) {
        this.settings = settings;
    }

    /** The stack; fails with a sentence that says how to start one. */
    public static synchronized RunningStack current() {
        if (current == null) {
            current = new RunningStack(settings(System.getenv()));
        }
        return current;
    }

    public String gateway() {
        return setting("GATEWAY");
    }

    public String issuer() {
        return setting("KEYCLOAK");
    }

    /** Keycloak itself, whose realm {@link #issuer()} is. */
    public String keycloak() {
        return issuer().substring(0, issuer().indexOf("/realms/"));
    }

    /** The realm of Keycloak's own administrators. */
    public String masterRealm() {
        return keycloak() + "/realms/master";
    }

    /** A service's own address, by the name of its folder. */
    public String service(String folder) {
        return setting(folder.replace("-service", "").toUpperCase(Locale.ROOT));
    }

    /** Kafka as a client with a token of its own reaches it. */
    public String kafka() {
        return setting("KAFKA");
    }

    public Path folder() {
        return Path.of(setting("FOLDER"));
    }

    /** The launcher. */
    public String command() {
        return setting("COMMAND");
    }

    /** A secret that the launcher made up for this stack, such as {@code client-referral-service}. */
    public String secret(String name) {
        try {
            return Files.readString(folder().resolve("secrets").resolve(name)).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A setting without its prefix, such as {@code OPERATOR_SECRET}. */
    public String setting(String name) {
        var value = settings.get("DOORSTEP_TEST_" + name);
        if (value == null) {
            throw new AssertionError(NONE + " (DOORSTEP_TEST_" + name + " is not set.)");
        }
        return value;
    }

    private static Map<String, String> settings(Map<String, String> environment) {
        if (environment.containsKey("DOORSTEP_TEST_GATEWAY")) {
            return environment;
        }
        var file = environment.get(FILE);
        if (file == null || !Files.isReadable(Path.of(file))) {
            throw new AssertionError(NONE);
        }
        return assignments(Path.of(file));
    }

    private static Map<String, String> assignments(Path file) {
        var found = new HashMap<String, String>();
        try (var lines = Files.lines(file)) {
            lines.filter(line -> line.startsWith("DOORSTEP_TEST_")).forEach(line -> {
                var equals = line.indexOf('=');
                found.put(line.substring(0, equals), line.substring(equals + 1).replace("'", ""));
            });
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
