package care.doorstep.gateway.intake;

import static care.doorstep.platform.security.Roles.CALL_TAKER;
import static care.doorstep.platform.security.Roles.HUB_COORDINATOR;
import static care.doorstep.platform.security.Roles.NEIGHBOURHOOD_CLINICIAN;
import static care.doorstep.platform.security.Roles.TRIAGE_CLINICIAN;

import care.doorstep.gateway.forms.Attempt;
import care.doorstep.gateway.forms.Form;
import care.doorstep.gateway.forms.Saving;
import care.doorstep.gateway.forms.Saving.Outcome.Again;
import care.doorstep.gateway.forms.Saving.Outcome.Done;
import care.doorstep.gateway.forms.Typed;
import care.doorstep.gateway.frame.Frames;
import care.doorstep.gateway.frame.Html;
import care.doorstep.gateway.services.Json;
import care.doorstep.gateway.services.Part;
import care.doorstep.gateway.services.Parts;
import care.doorstep.gateway.services.Service;
import care.doorstep.gateway.signin.SignedIn;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** {@code /referrals/new}: a referral taken with a caller on the line; one page, nothing typed is lost. */
@Path("/referrals/new")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({CALL_TAKER, TRIAGE_CLINICIAN, HUB_COORDINATOR, NEIGHBOURHOOD_CLINICIAN})
@Blocking
public class NewReferralResource {

    private static final String FORM = "new";
    private static final Pattern ID = Pattern.compile("[0-9a-fA-F-]{36}");

    private final SignedIn signedIn;
    private final Frames frames;
    private final Saving saving;
    private final Parts parts;

    NewReferralResource(SignedIn signedIn, Frames frames, Saving saving, Parts parts) {
        this.signedIn = signedIn;
        this.frames = frames;
        this.saving = saving;
        this.parts = parts;
    }

    /** {@code person} and {@code previous} are ids: a further referral for somebody already known. */
    @GET
    public Response open(@RestQuery @Nullable String person, @RestQuery @Nullable String previous) {
        var form = blank().with("knownPerson", person).with("who", person).with("previousReferralId", previous);
        var chosen = known(form);
        return page(200, told(form, chosen), Search.NOT_MADE, chosen, false);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response submit(MultivaluedMap<String, String> fields) {
        var typed = new Typed(fields);
        return typed.one("do").equals("find") ? find(typed) : save(typed);
    }

    private Response find(Typed typed) {
        return switch (saving.save(signedIn.session(), FORM, typed, Intake.search(typed))) {
            case Done(var answer) -> found(typed, Search.of(Json.items(answer.body(), Match.class)));
            case Again(var status, var attempt)
            when status == 503 -> page(503, attempt.over(blank()), Search.NOT_ANSWERED);
            case Again(var status, var attempt) -> {
                var form = keepingChosen(attempt.over(blank()));
                yield again(status, form, known(form));
            }
        };
    }

    private Response found(Typed typed, Search search) {
        var form = Attempt.typed(FORM, typed).over(blank());
        var only = search.matches().size() == 1 ? search.matches().getFirst().personId() : form.value("who");
        return page(200, form.with("who", only), search);
    }

    private Response save(Typed typed) {
        return switch (saving.save(signedIn.session(), FORM, typed, Intake.referral(typed))) {
            case Done(var answer) ->
                Html.done("/referrals/" + answer.body().path("referralId").asText(), "referral");
            case Again(var status, var attempt) -> {
                var form = keepingChosen(attempt.over(blank()));
                var chosen = known(form);
                yield again(status, told(form, chosen), chosen);
            }
        };
    }

    private Response again(int status, Form form, @Nullable Match chosen) {
        var refused = form.error("nhsNumber") != null;
        var shown = refused ? form.with("who", Intake.UNIDENTIFIED) : form;
        return page(status, shown, Search.NOT_MADE, chosen, refused);
    }

    private Response page(int status, Form form, Search search) {
        return page(status, form, search, known(form), false);
    }

    private Response page(int status, Form form, Search search, @Nullable Match chosen, boolean numberRefused) {
        var frame = frames.page("New referral").crumb("Referrals", "/referrals");
        return Html.page(status, new NewReferralPage(frame, form, search, chosen, numberRefused));
    }

    /** Where the referral is for the person that was chosen, the fields tell that person and not the search. */
    private static Form told(Form form, @Nullable Match chosen) {
        return chosen != null && form.chosen("who", chosen.personId()) ? chosen.over(form) : form;
    }

    /** Null where nobody was chosen yet, or the person index does not tell. */
    private @Nullable Match known(Form form) {
        var person = form.value("knownPerson");
        if (!ID.matcher(person).matches()) {
            return null;
        }
        Part<Match> part = parts.load(
                signedIn.session(), Service.REFERRAL, "/people/" + person, ok -> Json.read(ok.body(), Match.class));
        return part.shown();
    }

    /** A person found by an earlier search stays on offer. */
    private static Form keepingChosen(Form form) {
        var who = form.value("who");
        var found = !who.isEmpty() && !who.equals(Intake.REGISTER) && !who.equals(Intake.UNIDENTIFIED);
        return found ? form.with("knownPerson", who) : form;
    }

    private static Form blank() {
        return Form.blank(FORM, "/referrals/new", null).with("channel", "phone");
    }
}
