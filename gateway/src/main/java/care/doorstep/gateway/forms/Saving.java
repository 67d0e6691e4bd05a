package care.doorstep.gateway.forms;

import care.doorstep.gateway.services.Answer;
import care.doorstep.gateway.services.Command;
import care.doorstep.gateway.services.Refusal;
import care.doorstep.gateway.services.Services;
import care.doorstep.gateway.signin.Session;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Sends what was typed to a service; either it was done, or the form comes back with nothing lost. */
@ApplicationScoped
public class Saving {

    private final Services services;

    Saving(Services services) {
        this.services = services;
    }

    /** What became of a form. */
    public sealed interface Outcome {
        record Done(Answer.Ok answer) implements Outcome {}

        /** To be shown again, with this HTTP status. */
        record Again(int status, Attempt attempt) implements Outcome {}
    }

    /** {@code command} was made from {@code typed}; it is not sent when the typing itself is unsound. */
    public Outcome save(Session session, String formId, Typed typed, Command command) {
        if (!typed.sound()) {
            return again(422, formId, typed, typed.errors(), List.of());
        }
        var ready = command.seen(typed.seenVersion()).once(typed.key());
        return switch (services.send(session, ready)) {
            case Answer.Ok ok -> new Outcome.Done(ok);
            case Answer.Refused(var status, var _)
            when status == 412 -> new Outcome.Again(412, new Attempt(formId, typed, Map.of(), List.of(), true));
            case Answer.Refused(var status, var refusal) -> refused(status, refusal, formId, typed);
            case Answer.Unreachable() ->
                again(
                        503,
                        formId,
                        typed,
                        Map.of(),
                        List.of("It could not be saved: "
                                + command.service().words()
                                + " did not answer. Nothing you typed is lost: try again in a moment."));
        };
    }

    private static Outcome again(
            int status, String formId, Typed typed, Map<String, String> errors, List<String> problems) {
        return new Outcome.Again(status, new Attempt(formId, typed, errors, problems, false));
    }

    private static Outcome refused(int status, Refusal refusal, String formId, Typed typed) {
        var errors = new LinkedHashMap<String, String>();
        var problems = new ArrayList<String>();
        var known = typed.values().keySet();
        for (var fault : refusal.errors()) {
            if (shown(known, fault.field())) {
                errors.merge(fault.field(), sentence(fault.detail()), (a, b) -> a + " " + b);
            } else {
                problems.add(sentence(fault.field() + " " + fault.detail()));
            }
        }
        if (errors.isEmpty() && problems.isEmpty()) {
            problems.add(inWords(status, refusal));
        }
        return again(status == 428 ? 400 : status, formId, typed, errors, problems);
    }

    private static boolean shown(Set<String> fields, String field) {
        return fields.contains(field) || fields.contains(field + "-day");
    }

    private static String inWords(int status, Refusal refusal) {
        var why = refusal.detail() == null ? "" : " " + sentence(refusal.detail());
        return switch (status) {
            case 401 -> "Your session has ended: sign in again. Nothing was saved.";
            case 403 -> "Your role does not allow this. Nothing was saved." + why;
            case 404 -> "This record is no longer there for you to change. Nothing was saved.";
            case 409 -> "This can no longer be done: something has changed. Nothing was saved." + why;
            case 429 -> "Too many requests: wait a moment and try again. Nothing was saved.";
            default -> "It was not accepted. Nothing was saved." + why;
        };
    }

    private static String sentence(String text) {
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
