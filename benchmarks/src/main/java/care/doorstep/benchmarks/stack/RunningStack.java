package care.doorstep.benchmarks.stack;

import care.doorstep.benchmarks.PlainFailure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The stack under load, as its {@code stack.env} describes it. */
public final class RunningStack {

    private static final Pattern ASSIGNMENT = Pattern.compile("DOORSTEP_TEST_(\\w+)='(.*)'");

    private final Map<String, String> settings = new TreeMap<>();

    private RunningStack() {}

    public static RunningStack of(Path environmentFile) {
        var stack = new RunningStack();
        try (var lines = Files.lines(environmentFile)) {
            lines.map(ASSIGNMENT::matcher)
                    .filter(m -> m.matches())
                    .forEach(m -> stack.settings.put(m.group(1), m.group(2)));
        } catch (IOException e) {
            throw new PlainFailure("There is no running stack: " + environmentFile + " cannot be read.");
        }
        return stack;
    }

    /** A setting without its prefix, such as {@code GATEWAY}. */
    public String setting(String name) {
        var value = settings.get(name);
        if (value == null) {
            throw new PlainFailure("stack.env does not tell DOORSTEP_TEST_" + name + ": start the stack anew.");
        }
        return value;
    }

    public String gateway() {
        return setting("GATEWAY");
    }

    /** The address of a service, such as {@code referral}. */
    public String service(String name) {
        return setting(name.toUpperCase(java.util.Locale.ROOT));
    }

    public Path folder() {
        return Path.of(setting("FOLDER"));
    }

    /** A generated secret of the stack, such as {@code postgres}. */
    public String secret(String name) {
        try {
            return Files.readString(folder().resolve("secrets").resolve(name)).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
