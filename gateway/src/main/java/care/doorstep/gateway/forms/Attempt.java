package care.doorstep.gateway.forms;

import care.doorstep.gateway.services.Refusal;
import care.doorstep.gateway.words.Faults;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A form that was sent and not saved: laid over the fresh form of the same id, it brings back what was typed. */
public record Attempt(
        String formId, @Nullable Typed typed, Map<String, String> errors, List<String> problems, boolean stale) {

    /** Nothing was sent. */
    public static final Attempt NONE = new Attempt("", null, Map.of(), List.of(), false);

    /** What was typed so far, with nothing wrong in it. */
    public static Attempt typed(String formId, Typed typed) {
        return new Attempt(formId, typed, Map.of(), List.of(), false);
    }

    /** What was typed, with what is wrong in the typing itself. */
    public static Attempt unsound(String formId, Typed typed) {
        return new Attempt(formId, typed, typed.errors(), List.of(), false);
    }

    /** What was typed, with what a service finds wrong in it: beside its field where the form has that field. */
    public static Attempt refused(String formId, Typed typed, Refusal refusal) {
        var errors = new LinkedHashMap<String, String>();
        var problems = new ArrayList<String>();
        for (var fault : refusal.errors()) {
            var sentence = Faults.sentence(fault.field(), fault.detail());
            if (typed.has(fault.field())) {
                errors.merge(fault.field(), sentence, (a, b) -> a + ". " + b);
            } else {
                problems.add(sentence);
            }
        }
        return new Attempt(formId, typed, errors, problems, false);
    }

    /** The attempt at one form, told on another: for a button that has no form page of its own. */
    public static Attempt renamed(Attempt attempt, String from, String to) {
        return attempt.formId().equals(from)
                ? new Attempt(to, attempt.typed(), attempt.errors(), attempt.problems(), attempt.stale())
                : attempt;
    }

    /** What was typed, for a page that cannot show the form again. */
    public List<String> words() {
        return typed == null
                ? List.of()
                : typed.values().values().stream().filter(v -> !v.isBlank()).toList();
    }

    public Form over(Form fresh) {
        if (typed == null || !fresh.id().equals(formId)) {
            return fresh;
        }
        var values = new HashMap<>(fresh.values());
        values.putAll(typed.values());
        var key = typed.key() == null ? fresh.key() : typed.key();
        return new Form(
                fresh.id(), fresh.action(), fresh.version(), key, values, fresh.saved(), errors, problems, stale);
    }

    @Override
    public String toString() {
        return "Attempt[" + formId + "]";
    }
}
