package care.doorstep.gateway.forms;

import care.doorstep.gateway.words.Dates;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a person typed into a form, read field by field; collects what is wrong as it goes. */
public final class Typed {

    private final MultivaluedMap<String, String> fields;
    private final Map<String, String> errors = new LinkedHashMap<>();

    public Typed(MultivaluedMap<String, String> fields) {
        this.fields = fields;
    }

    /** Trimmed; empty when nothing was typed. */
    public String one(String name) {
        return Objects.requireNonNullElse(fields.getFirst(name), "").strip();
    }

    /** Null when nothing was typed. */
    public @Nullable String optional(String name) {
        var value = one(name);
        return value.isEmpty() ? null : value;
    }

    public String required(String name, String otherwise) {
        var value = one(name);
        if (value.isEmpty()) {
            errors.put(name, otherwise);
        }
        return value;
    }

    /** Each non-blank line. */
    public List<String> lines(String name) {
        return one(name).lines().map(String::strip).filter(l -> !l.isEmpty()).toList();
    }

    /** Every value sent under one name. */
    public List<String> manyOf(String name) {
        return List.copyOf(Objects.requireNonNullElse(fields.get(name), List.of()));
    }

    public boolean ticked(String name) {
        return !one(name).isEmpty();
    }

    /** A date in three fields, {@code name-day}, {@code name-month}, {@code name-year}; null when all are empty. */
    public @Nullable LocalDate date(String name) {
        var parts = List.of(one(name + "-day"), one(name + "-month"), one(name + "-year"));
        if (parts.stream().allMatch(String::isEmpty)) {
            return null;
        }
        try {
            return LocalDate.of(number(parts.get(2)), number(parts.get(1)), number(parts.get(0)));
        } catch (DateTimeException | NumberFormatException e) {
            errors.put(name, "Enter a real date, such as 27 3 2026");
            return null;
        }
    }

    /** A date with {@code name-time} as 18:30, local time; null when all are empty. */
    public @Nullable Instant moment(String name) {
        var time = one(name + "-time");
        var day = date(name);
        if (day == null && time.isEmpty()) {
            return null;
        }
        if (day == null || time.isEmpty()) {
            errors.putIfAbsent(name, "Enter the date and the time, or leave both empty");
            return null;
        }
        try {
            var padded = time.replace('.', ':');
            var at = day.atTime(LocalTime.parse(padded.length() == 4 ? "0" + padded : padded))
                    .atZone(Dates.LOCAL)
                    .toInstant();
            return exactly(name, at);
        } catch (DateTimeException e) {
            errors.put(name, "Enter the time as 24 hours, such as 18:30");
            return null;
        }
    }

    /** Minutes are typed; a minute left as it was offered stands for the very moment it was offered for. */
    private Instant exactly(String name, Instant minute) {
        var offered = one(name + "-offered");
        try {
            var exact = offered.isEmpty() ? minute : Instant.parse(offered);
            return exact.truncatedTo(ChronoUnit.MINUTES).equals(minute) ? exact : minute;
        } catch (DateTimeException e) {
            return minute;
        }
    }

    public Instant requiredMoment(String name, String otherwise) {
        var at = moment(name);
        if (at == null) {
            errors.putIfAbsent(name, otherwise);
            return Instant.EPOCH;
        }
        return at;
    }

    /** Whether the form has this field, as one field or as the parts of a date. */
    boolean has(String name) {
        return fields.containsKey(name) || fields.containsKey(name + "-day");
    }

    public void wrong(String name, String message) {
        errors.put(name, message);
    }

    public boolean sound() {
        return errors.isEmpty();
    }

    Map<String, String> errors() {
        return errors;
    }

    /** The version the person saw when they opened the form. */
    public @Nullable String seenVersion() {
        return optional("form-version");
    }

    public @Nullable String key() {
        return optional("form-key");
    }

    Map<String, String> values() {
        return fields.entrySet().stream()
                .filter(e -> !e.getKey().startsWith("form-"))
                .collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().getFirst()));
    }

    private static int number(String text) {
        return Integer.parseInt(text);
    }
}
