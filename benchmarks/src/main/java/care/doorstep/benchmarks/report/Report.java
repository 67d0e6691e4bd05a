package care.doorstep.benchmarks.report;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * A run, written as JSON for programs and Markdown for people.
 *
 * @param scale how many times the usual data
 * @param revision of the sources, as git names it
 */
public record Report(String startedAt, Machine machine, int scale, String revision, List<Section> sections) {

    private static final ObjectMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    public boolean everyBarMet() {
        return sections.stream().flatMap(s -> s.figures().stream()).noneMatch(Figure::missed);
    }

    /** Into {@code folder}, named after when the run began; returns the Markdown file. */
    public Path write(Path folder) {
        var name = startedAt.replace(":", "").replaceAll("\\..*|Z$", "") + (scale == 1 ? "" : "-times-" + scale);
        try {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve(name + ".json"), JSON.writeValueAsString(this) + "\n");
            return Files.writeString(folder.resolve(name + ".md"), markdown());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String markdown() {
        var text = new StringBuilder("# Benchmarks, %s\n\n".formatted(startedAt.substring(0, 10)));
        text.append("%d cores, %d GiB, %s, %s. Data × %d. Revision %s.\n"
                .formatted(machine.cores(), machine.memoryGiB(), machine.java(), machine.system(), scale, revision));
        sections.forEach(section -> append(text, section));
        return text.toString();
    }

    private static void append(StringBuilder text, Section section) {
        text.append("\n## (%s) %s\n\nLoad average before: %s.\n\n| figure | measured | bar | |\n|---|---|---|---|\n"
                .formatted(section.letter(), section.title(), number(section.busyBefore())));
        section.figures().forEach(figure -> text.append(row(figure)));
    }

    /** One figure for a terminal. */
    public static String line(Figure figure) {
        var bar = figure.bar() == null ? "" : figure.missed() ? "  MISSED, bar " : "  met, bar ";
        return "%s: %s %s%s"
                .formatted(
                        figure.name(),
                        number(figure.value()),
                        figure.unit(),
                        figure.bar() == null ? "" : bar + number(figure.bar().value()));
    }

    private static String row(Figure figure) {
        var bar = figure.bar();
        if (bar == null) {
            return "| %s | %s %s | | |\n".formatted(figure.name(), number(figure.value()), figure.unit());
        }
        return "| **%s** | **%s %s** | %s %s %s | %s |\n"
                .formatted(
                        figure.name(),
                        number(figure.value()),
                        figure.unit(),
                        bar.direction() == Bar.Direction.AT_LEAST ? "≥" : "≤",
                        number(bar.value()),
                        figure.unit(),
                        figure.missed() ? "**missed**" : "met");
    }

    /** Three digits that say something. */
    static String number(double value) {
        var size = Math.abs(value);
        var format = size >= 100 || value == Math.rint(value) ? "%,.0f" : size >= 10 ? "%.1f" : "%.2f";
        return String.format(Locale.ROOT, format, value);
    }
}
