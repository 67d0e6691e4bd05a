package care.doorstep.gateway.referral;

import static care.doorstep.platform.security.Roles.CALL_TAKER;
import static care.doorstep.platform.security.Roles.HUB_COORDINATOR;
import static care.doorstep.platform.security.Roles.TRIAGE_CLINICIAN;

import care.doorstep.gateway.forms.Attempt;
import care.doorstep.gateway.forms.Saving;
import care.doorstep.gateway.forms.Saving.Outcome.Again;
import care.doorstep.gateway.forms.Saving.Outcome.Done;
import care.doorstep.gateway.forms.Typed;
import care.doorstep.gateway.frame.Html;
import care.doorstep.gateway.services.Command;
import care.doorstep.gateway.services.Service;
import care.doorstep.gateway.signin.SignedIn;
import io.quarkus.security.Authenticated;
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
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** {@code /referrals/{id}}: who holds this person, until when, what happens then. */
@Path("/referrals/{id}")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Authenticated
@Blocking
public class ReferralResource {

    private final SignedIn signedIn;
    private final ReferralPages pages;
    private final Saving saving;

    ReferralResource(SignedIn signedIn, ReferralPages pages, Saving saving) {
        this.signedIn = signedIn;
        this.pages = pages;
        this.saving = saving;
    }

    @GET
    @Consumes(MediaType.WILDCARD)
    public Response show(UUID id) {
        var page = pages.page(id.toString(), Attempt.NONE);
        return Html.page(page.part().isLoaded() ? 200 : 503, page);
    }

    @POST
    @Path("/triage")
    @RolesAllowed(TRIAGE_CLINICIAN)
    public Response triage(UUID id, MultivaluedMap<String, String> fields) {
        var typed = new Typed(fields);
        var body = new HashMap<String, Object>();
        body.put("outcome", typed.required("outcome", "Choose where this referral goes"));
        body.put("basis", typed.required("basis", "Choose the basis for sharing"));
        body.put("rationale", typed.required("rationale", "Say why, so that the team can act on it"));
        body.put("spokenTo", typed.optional("spokenTo"));
        body.put("needIdentifiedAt", typed.moment("needIdentifiedAt"));
        return save(id, "triage", typed, body);
    }

    @POST
    @Path("/offer")
    @RolesAllowed(HUB_COORDINATOR)
    public Response offer(UUID id, MultivaluedMap<String, String> fields) {
        var typed = new Typed(fields);
        var body = new HashMap<String, Object>();
        body.put("teamId", typed.required("teamId", "Choose a team"));
        body.put("interimSafetyPlan", typed.optional("interimSafetyPlan"));
        body.put("reviewAt", typed.moment("reviewAt"));
        return save(id, "offer", typed, body);
    }

    @POST
    @Path("/withdrawal")
    @RolesAllowed({CALL_TAKER, TRIAGE_CLINICIAN, HUB_COORDINATOR})
    public Response withdraw(UUID id, MultivaluedMap<String, String> fields) {
        var typed = new Typed(fields);
        return save(id, "withdrawal", typed, Map.of("reason", typed.required("reason", "Choose a reason")));
    }

    private Response save(UUID id, String what, Typed typed, Map<String, Object> body) {
        body = new HashMap<>(body);
        body.values().removeIf(java.util.Objects::isNull);
        var command = Command.post(Service.REFERRAL, "/referrals/" + id + "/" + what, body);
        return switch (saving.save(signedIn.session(), what, typed, command)) {
            case Done _ -> Html.done("/referrals/" + id, what);
            case Again(var status, var attempt) -> Html.page(status, pages.page(id.toString(), attempt));
        };
    }
}
