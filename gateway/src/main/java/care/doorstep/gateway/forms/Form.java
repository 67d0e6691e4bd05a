package care.doorstep.gateway.forms;

import care.doorstep.gateway.words.Vocabulary;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One form as it is shown: what was typed, what is wrong, which version the person saw.
 *
 * @param id unique on its page; prefixes the ids of its fields
 * @param version the ETag the person saw; empty where the command needs none
 * @param key sent along so that a form sent twice is done once
 * @param saved what the record says now, for comparing when somebody else has saved since
 * @param errors message by field name
 * @param problems what is wrong with no field in particular
 * @param stale true when somebody else has saved since the person opened the form
 */
public record Form(
        String id,
        String action,
        String version,
        String key,
        Map<String, String> values,
        List<Saved> saved,
        Map<String, String> errors,
        List<String> problems,
        boolean stale) {

    public static Form blank(String id, String action, @Nullable String version) {
        var key = UUID.randomUUID().toString();
        var seen = Objects.requireNonNullElse(version, "");
        return new Form(id, action, seen, key, Map.of(), List.of(), Map.of(), List.of(), false);
    }

    public Form with(String name, @Nullable String value) {
        var more = new HashMap<>(values);
        more.put(name, Objects.requireNonNullElse(value, ""));
        return new Form(id, action, version, key, more, saved, errors, problems, stale);
    }

    /** What the record says now about the field {@code name}. */
    public Form saved(String name, String label, @Nullable String value) {
        return saved(name, label, value, null);
    }

    /** The same for a field that holds a code: both versions are told with its meaning. */
    public Form saved(String name, String label, @Nullable String value, @Nullable Vocabulary codes) {
        var more = new ArrayList<>(saved);
        more.add(new Saved(name, label, value == null || value.isBlank() ? "Not recorded" : value, codes));
        return new Form(id, action, version, key, values, more, errors, problems, stale);
    }

    public String value(String name) {
        return values.getOrDefault(name, "");
    }

    /** One field of a date: {@code day}, {@code month}, {@code year} or {@code time}. */
    public String piece(String name, String part) {
        return value(name + "-" + part);
    }

    public boolean chosen(String name, String option) {
        return option.equals(value(name));
    }

    public @Nullable String error(String name) {
        return errors.get(name);
    }

    public boolean failed() {
        return stale || !errors.isEmpty() || !problems.isEmpty();
    }

    /** For the error summary: each message with the id of the field it is about, or none. */
    public List<Message> messages() {
        var all = new ArrayList<Message>();
        problems.forEach(p -> all.add(new Message(null, p)));
        errors.forEach((name, text) -> all.add(new Message(id + "-" + name, text)));
        return all;
    }

    public record Message(@Nullable String target, String text) {}

    public record Saved(
            String name,
            String label,
            String value,
            @Nullable Vocabulary codes) {}

    /** What was typed against what is saved. */
    public String typed(Saved now) {
        var value = value(now.name());
        if (value.isBlank()) {
            return "Nothing";
        }
        return now.codes() == null ? value : now.codes().of(value);
    }

    @Override
    public String toString() {
        return "Form[" + id + "]";
    }
}
