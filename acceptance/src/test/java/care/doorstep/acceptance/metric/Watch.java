package care.doorstep.acceptance.metric;

import care.doorstep.acceptance.stack.RunningStack;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;

/** The alerts and dashboards of {@code deploy/}, and the runbook. */
public final class Watch {

    private static final Path ROOT = Path.of(RunningStack.current().command()).getParent();

    private Watch() {}

    /** An alert, by name, and where its entry in the runbook is. */
    public record Alert(String name, Expression expression, String runbook) {}

    public static List<Alert> alerts() {
        var file = read(new ObjectMapper(new YAMLFactory()), ROOT.resolve("deploy/prometheus/alerts.yml"));
        return file.findValues("rules").stream()
                .flatMap(rules -> StreamSupport.stream(rules.spliterator(), false))
                .map(rule -> new Alert(
                        rule.path("alert").asText(),
                        new Expression(rule.path("expr").asText()),
                        rule.path("annotations").path("runbook").asText()))
                .toList();
    }

    public static List<Expression> dashboardExpressions() {
        try (var files = Files.list(ROOT.resolve("deploy/grafana/dashboards"))) {
            return files.map(file -> read(new ObjectMapper(), file))
                    .flatMap(dashboard -> dashboard.findValuesAsText("expr").stream())
                    .map(Expression::new)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether the runbook has a heading at this link, such as {@code docs/guides/operator.md#partaway}. */
    public static boolean hasEntry(String link) {
        var parts = link.split("#");
        try (var lines = Files.lines(ROOT.resolve(parts[0]))) {
            return lines.filter(line -> line.startsWith("#"))
                    .map(line -> line.replaceFirst("^#+ ", "").toLowerCase(java.util.Locale.ROOT))
                    .anyMatch(parts[1]::equals);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode read(ObjectMapper mapper, Path file) {
        try {
            return mapper.readTree(file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
