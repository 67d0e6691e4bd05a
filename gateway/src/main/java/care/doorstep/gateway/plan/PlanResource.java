package care.doorstep.gateway.plan;

import care.doorstep.gateway.forms.Attempt;
import care.doorstep.gateway.forms.Saving;
import care.doorstep.gateway.forms.Saving.Outcome.Again;
import care.doorstep.gateway.forms.Saving.Outcome.Done;
import care.doorstep.gateway.forms.Typed;
import care.doorstep.gateway.frame.Frames;
import care.doorstep.gateway.frame.Html;
import care.doorstep.gateway.person.Banners;
import care.doorstep.gateway.services.Command;
import care.doorstep.gateway.services.Part;
import care.doorstep.gateway.services.Parts;
import care.doorstep.gateway.services.Service;
import care.doorstep.gateway.signin.SignedIn;
import care.doorstep.platform.security.Roles;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** {@code /people/{id}/plan/{task}}: one thing to do to the plan, one page. */
@Path("/people/{id}/plan")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@RolesAllowed({Roles.NEIGHBOURHOOD_CLINICIAN, Roles.TRIAGE_CLINICIAN, Roles.HUB_COORDINATOR, Roles.CALL_TAKER})
@Blocking
public class PlanResource {

    private final SignedIn signedIn;
    private final Frames frames;
    private final Parts parts;
    private final Banners banners;
    private final Saving saving;

    PlanResource(SignedIn signedIn, Frames frames, Parts parts, Banners banners, Saving saving) {
        this.signedIn = signedIn;
        this.frames = frames;
        this.parts = parts;
        this.banners = banners;
        this.saving = saving;
    }

    @GET
    @Path("/{task}")
    @Consumes(MediaType.WILDCARD)
    public Response open(UUID id, String task) {
        return page(200, id, known(task), Attempt.NONE);
    }

    @POST
    @Path("/{task}")
    public Response save(UUID id, String task, MultivaluedMap<String, String> fields) {
        var known = known(task);
        var typed = new Typed(fields);
        var planId = typed.one("planId");
        var command = PlanCommands.of(known, id(planId), typed);
        return switch (saving.save(signedIn.session(), known.code(), typed, command)) {
            case Done _ -> Html.done("/people/" + id, known.code());
            case Again(var status, var attempt) -> page(status, id, known, attempt);
        };
    }

    /** From the plan on the person's page: no fields but the version seen. */
    @POST
    @Path("/actions/{action}/completion")
    public Response complete(UUID id, UUID action, MultivaluedMap<String, String> fields) {
        var typed = new Typed(fields);
        var note = typed.optional("note");
        var body = note == null ? Map.<String, Object>of() : Map.<String, Object>of("note", note);
        var command = Command.post(Service.CAREPLAN, "/actions/" + action + "/completion", body);
        return switch (saving.save(signedIn.session(), "completion", typed, command)) {
            case Done _ -> Html.done("/people/" + id, "completion");
            case Again(var status, var attempt) -> page(status, id, PlanTask.ACTION, attempt);
        };
    }

    private Response page(int status, UUID id, PlanTask task, Attempt attempt) {
        var session = signedIn.session();
        var banner = banners.start(session, id.toString());
        Part<VersionedPlan> part = parts.load(session, Service.CAREPLAN, "/people/" + id + "/plan", VersionedPlan::of);
        if (part.isAbsent()) {
            throw new NotFoundException();
        }
        var frame = frames.page(task.title()).crumb("Person", "/people/" + id);
        if (!part.isLoaded() || part.shown() == null) {
            return Html.page(503, new PlanNotLoadedPage(frame, banner.join(), part, task.title(), typed(attempt)));
        }
        var versioned = part.shown();
        var fresh = PlanForms.of(task, versioned);
        var named = Attempt.renamed(attempt, "completion", task.code());
        var form = named.over(fresh);
        return Html.page(status, new PlanPage(frame, banner.join(), task, versioned.plan(), form, PlanForms.ABOUT_ME));
    }

    private static List<String> typed(Attempt attempt) {
        return attempt.words();
    }

    private static PlanTask known(String task) {
        return PlanTask.of(task).orElseThrow(NotFoundException::new);
    }

    private static String id(String text) {
        try {
            return UUID.fromString(text).toString();
        } catch (IllegalArgumentException e) {
            throw new NotFoundException();
        }
    }
}
