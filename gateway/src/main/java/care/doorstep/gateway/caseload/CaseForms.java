package care.doorstep.gateway.caseload;

import care.doorstep.gateway.forms.Attempt;
import care.doorstep.gateway.forms.Form;
import care.doorstep.gateway.signin.Session;
import care.doorstep.gateway.words.Dates;
import care.doorstep.gateway.words.Vocabulary;
import care.doorstep.platform.security.Roles;
import java.time.Instant;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The forms that this person may use on this case now; null where one has no place. */
public record CaseForms(
        @Nullable Form acceptance,
        @Nullable Form decline,
        @Nullable Form capacity,
        @Nullable Form contact,
        @Nullable Form discharge) {

    static CaseForms of(Session who, CaseView view, @Nullable String version, Attempt attempt, Instant now) {
        var member = who.has(Roles.NEIGHBOURHOOD_CLINICIAN);
        var answer = member && view.in("offered");
        var work = member && view.accepted();
        return new CaseForms(
                form("acceptance", answer, view, version, attempt, who, now),
                form("decline", answer, view, version, attempt, who, now),
                form("capacity", answer, view, version, attempt, who, now),
                form("contact", work, view, null, attempt, who, now),
                form("discharge", work, view, version, attempt, who, now));
    }

    private static @Nullable Form form(
            String id,
            boolean open,
            CaseView view,
            @Nullable String version,
            Attempt attempt,
            Session who,
            Instant now) {
        if (!open && !attempt.formId().equals(id)) {
            return null;
        }
        var form = Form.blank(id, "/cases/" + view.caseId() + "/" + id, version);
        return attempt.over(filled(id, form, view, who, now));
    }

    private static Form filled(String id, Form form, CaseView view, Session who, Instant now) {
        var state = Vocabulary.CASE_STATE.of(view.state());
        return switch (id) {
            case "acceptance" ->
                form.with("namedClinician", who.caller().name())
                        .saved("namedClinician", "State and named clinician", state(view, state));
            case "decline" -> form.saved("advice", "State", state);
            case "contact" -> atTimeOf(form, now);
            case "discharge" -> form.saved("reason", "State", state, Vocabulary.DISCHARGE);
            default -> form.saved("", "State", state);
        };
    }

    private static String state(CaseView view, String state) {
        return view.namedClinician() == null ? state : state + ", " + view.namedClinician();
    }

    private static Form atTimeOf(Form form, Instant now) {
        var local = now.atZone(Dates.LOCAL);
        return form.with("tookPlaceAt-day", String.valueOf(local.getDayOfMonth()))
                .with("tookPlaceAt-month", String.valueOf(local.getMonthValue()))
                .with("tookPlaceAt-year", String.valueOf(local.getYear()))
                .with("tookPlaceAt-time", Dates.time(now))
                .with("tookPlaceAt-offered", now.toString());
    }

    @Nullable
    public Form failed() {
        return Stream.of(acceptance, decline, capacity, contact, discharge)
                .filter(Objects::nonNull)
                .filter(Form::failed)
                .findFirst()
                .orElse(null);
    }
}
