package care.doorstep.stratification.risk.domain;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Reads the tables under {@code models/}: comment lines start with #, the first other line names the columns. */
final class PublishedTable {

    private PublishedTable() {}

    /** The rows below the heading, each split at the separator into as many cells as the heading has. */
    static List<String[]> rows(String name, String separator) {
        var stream = PublishedTable.class.getResourceAsStream("/models/" + name);
        try (var reader = new BufferedReader(
                new InputStreamReader(Objects.requireNonNull(stream, name), StandardCharsets.UTF_8))) {
            var lines = reader.lines().filter(line -> !line.startsWith("#")).toList();
            var columns = lines.getFirst().split(separator).length;
            return lines.stream()
                    .skip(1)
                    .map(line -> line.split(separator, columns))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
