package care.doorstep.gateway.caseload;

import care.doorstep.gateway.forms.Attempt;
import care.doorstep.gateway.forms.Saving;
import care.doorstep.gateway.forms.Saving.Outcome.Again;
import care.doorstep.gateway.forms.Saving.Outcome.Done;
import care.doorstep.gateway.forms.Typed;
import care.doorstep.gateway.frame.Html;
import care.doorstep.gateway.services.Command;
import care.doorstep.gateway.services.Service;
import care.doorstep.gateway.signin.SignedIn;
import care.doorstep.platform.security.Roles;
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
import java.util.Objects;
import java.util.UUID;

/** {@code /cases/{id}}: answer an offer, record contacts, discharge. */
@Path("/cases/{id}")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@RolesAllowed(Roles.NEIGHBOURHOOD_CLINICIAN)
@Blocking
public class CaseResource {

    private final SignedIn signedIn;
    private final CasePages pages;
    private final Saving saving;

    CaseResource(SignedIn signedIn, CasePages pages, Saving saving) {
        this.signedIn = signedIn;
        this.pages = pages;
        this.saving = saving;
    }

    @GET
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed({Roles.NEIGHBOURHOOD_CLINICIAN, Roles.HUB_COORDINATOR})
    public Response show(UUID id) {
        var page = pages.page(id.toString(), Attempt.NONE);
        return Html.page(page.part().isLoaded() ? 200 : 503, page);
    }

    @POST
    @Path("/acceptance")
    public Response accept(UUID id, MultivaluedMap<String, String> fields) {
        var typed = new Typed(fields);
        var body = new HashMap<String, Object>();
        body.put("namedClinician", typed.optional("namedClinician"));
        return save(id, "acceptance", "acceptance", typed, body);
    }

    @POST
    @Path("/decline")
    public Response decline(UUID id, MultivaluedMap<String, String> fields) {
        var typed = new Typed(fields);
        var advice = typed.required("advice", "Write the advice: this answer is not possible without it");
        return save(id, "decline", "decline", typed, Map.of("reason", "outside-competency", "advice", advice));
    }

    @POST
    @Path("/capacity")
    public Response full(UUID id, MultivaluedMap<String, String> fields) {
        return save(id, "capacity", "capacity-escalation", new Typed(fields), Map.of());
    }

    @POST
    @Path("/contact")
    public Response contact(UUID id, MultivaluedMap<String, String> fields) {
        var typed = new Typed(fields);
        var body = new HashMap<String, Object>();
        body.put("mechanism", typed.required("mechanism", "Choose how the contact was made"));
        body.put("outcome", typed.required("outcome", "Choose what came of it"));
        body.put("tookPlaceAt", typed.requiredMoment("tookPlaceAt", "Enter when it took place"));
        body.put("note", typed.optional("note"));
        return save(id, "contact", "contacts", typed, body);
    }

    @POST
    @Path("/discharge")
    public Response discharge(UUID id, MultivaluedMap<String, String> fields) {
        var typed = new Typed(fields);
        return save(id, "discharge", "discharge", typed, Map.of("reason", typed.required("reason", "Choose a reason")));
    }

    private Response save(UUID id, String form, String command, Typed typed, Map<String, Object> fields) {
        var body = new HashMap<>(fields);
        body.values().removeIf(Objects::isNull);
        var request = Command.post(Service.CASELOAD, "/cases/" + id + "/" + command, body);
        return switch (saving.save(signedIn.session(), form, typed, request)) {
            case Done _ -> Html.done("/cases/" + id, form);
            case Again(var status, var attempt) -> Html.page(status, pages.page(id.toString(), attempt));
        };
    }
}
