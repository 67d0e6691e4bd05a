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
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** {@code /referrals/new}: a referral taken with a caller on the line; one page, nothing typed is lost. */
@Path("/referrals/new")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({CALL_TAKER, TRIAGE_CLINICIAN, HUB_COORDINATOR, NEIGHBOURHOOD_CLINICIAN})
@Blocking
public class NewReferralResource {

    private static final String FORM = "new";

    private final SignedIn signedIn;
    private final Frames frames;
    private final Saving saving;

    NewReferralResource(SignedIn signedIn, Frames frames, Saving saving) {
        this.signedIn = signedIn;
        this.frames = frames;
        this.saving = saving;
    }

    /** {@code person} and {@code previous} are ids: a further referral for somebody already known. */
    @GET
    public Response open(@RestQuery @Nullable String person, @RestQuery @Nullable String previous) {
        var form = blank().with("knownPerson", person).with("who", person).with("previousReferralId", previous);
        return page(200, form, Search.NOT_MADE, false);
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
            when status == 503 -> page(503, attempt.over(blank()), Search.NOT_ANSWERED, false);
            case Again(var status, var attempt) -> again(status, attempt, Search.NOT_MADE);
        };
    }

    private Response found(Typed typed, Search search) {
        var form = Attempt.typed(FORM, typed).over(blank());
        var only = search.matches().size() == 1 ? search.matches().getFirst().personId() : form.value("who");
        return page(200, form.with("who", only), search, false);
    }

    private Response save(Typed typed) {
        return switch (saving.save(signedIn.session(), FORM, typed, Intake.referral(typed))) {
            case Done(var answer) ->
                Html.done("/referrals/" + answer.body().path("referralId").asText(), "referral");
            case Again(var status, var attempt) -> again(status, attempt, Search.NOT_MADE);
        };
    }

    private Response again(int status, Attempt attempt, Search search) {
        var form = keepingChosen(attempt.over(blank()));
        var refused = form.error("nhsNumber") != null;
        return page(status, refused ? carryingOn(form) : form, search, refused);
    }

    private Response page(int status, Form form, Search search, boolean numberRefused) {
        var frame = frames.page("New referral").crumb("Referrals", "/referrals");
        return Html.page(status, new NewReferralPage(frame, form, search, numberRefused));
    }

    private static Form carryingOn(Form form) {
        return form.with("who", Intake.UNIDENTIFIED).saying("nhsNumber", "NHS number: " + form.error("nhsNumber"));
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
