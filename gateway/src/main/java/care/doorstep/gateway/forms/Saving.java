package care.doorstep.gateway.forms;

import care.doorstep.gateway.services.Answer;
import care.doorstep.gateway.services.Command;
import care.doorstep.gateway.services.Refusal;
import care.doorstep.gateway.services.Services;
import care.doorstep.gateway.signin.Session;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;

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
            return new Outcome.Again(422, Attempt.unsound(formId, typed));
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
                        List.of("It could not be saved: "
                                + command.service().words()
                                + " did not answer. Nothing you typed is lost: try again in a moment."));
        };
    }

    private static Outcome again(int status, String formId, Typed typed, List<String> problems) {
        return new Outcome.Again(status, new Attempt(formId, typed, Map.of(), problems, false));
    }

    private static Outcome refused(int status, Refusal refusal, String formId, Typed typed) {
        var told = status == 428 ? 400 : status;
        return refusal.errors().isEmpty()
                ? again(told, formId, typed, List.of(inWords(status, refusal)))
                : new Outcome.Again(told, Attempt.refused(formId, typed, refusal));
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
