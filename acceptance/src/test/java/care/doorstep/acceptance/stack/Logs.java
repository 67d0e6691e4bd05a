package care.doorstep.acceptance.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** What all parts have written to their logs. */
public final class Logs {

    private Logs() {}

    public static List<Path> files() {
        try (var files = Files.walk(RunningStack.current().folder().resolve("logs"))) {
            return files.filter(Files::isRegularFile).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Which of these words stand in which log, as "word in file"; upper and lower case are the same. */
    public static Set<String> findings(Set<String> words) {
        var found = new TreeSet<String>();
        for (var file : files()) {
            // the file may hold any bytes: read as Latin-1, no reading fails
            try (var lines = Files.lines(file, StandardCharsets.ISO_8859_1)) {
                lines.map(line -> line.toLowerCase(Locale.ROOT))
                        .forEach(line -> words.stream()
                                .filter(word -> line.contains(word.toLowerCase(Locale.ROOT)))
                                .forEach(word -> found.add(word + " in " + file.getFileName())));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return found;
    }
}
