package care.doorstep.gateway.person;

import care.doorstep.gateway.forms.Attempt;
import care.doorstep.gateway.forms.Form;
import care.doorstep.gateway.forms.Saving;
import care.doorstep.gateway.forms.Saving.Outcome.Again;
import care.doorstep.gateway.forms.Saving.Outcome.Done;
import care.doorstep.gateway.forms.Typed;
import care.doorstep.gateway.frame.Frames;
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
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** {@code /people/{id}/experience}: what the person, their carer or staff say about the care. */
@Path("/people/{id}/experience")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Roles.NEIGHBOURHOOD_CLINICIAN, Roles.CALL_TAKER})
@Blocking
public class ExperienceResource {

    private final SignedIn signedIn;
    private final Frames frames;
    private final Banners banners;
    private final Saving saving;

    ExperienceResource(SignedIn signedIn, Frames frames, Banners banners, Saving saving) {
        this.signedIn = signedIn;
        this.frames = frames;
        this.banners = banners;
        this.saving = saving;
    }

    @GET
    public Response open(UUID id) {
        return page(200, id, Attempt.NONE);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response save(UUID id, MultivaluedMap<String, String> fields) {
        var typed = new Typed(fields);
        var body = new HashMap<String, Object>();
        body.put("personId", id);
        body.put("respondent", typed.required("respondent", "Choose who says it"));
        body.put("score", score(typed.required("score", "Choose a score")));
        body.put("storyToldOnce", yesNo(typed.one("storyToldOnce")));
        body.put("comment", typed.optional("comment"));
        body.values().removeIf(Objects::isNull);
        var command = Command.post(Service.OUTCOMES, "/experience", body);
        return switch (saving.save(signedIn.session(), "experience", typed, command)) {
            case Done _ -> Html.done("/people/" + id, "experience");
            case Again(var status, var attempt) -> page(status, id, attempt);
        };
    }

    private Response page(int status, UUID id, Attempt attempt) {
        var banner = banners.start(signedIn.session(), id.toString()).join();
        var form = attempt.over(Form.blank("experience", "/people/" + id + "/experience", null));
        var frame = frames.page("Record feedback").crumb("Person", "/people/" + id);
        return Html.page(status, new ExperiencePage(frame, banner, form, ExperiencePage.SCORES, ExperiencePage.YES_NO));
    }

    private static Object score(String text) {
        return text.matches("[1-5]") ? Integer.valueOf(text) : text;
    }

    private static @Nullable Boolean yesNo(String text) {
        return text.isEmpty() ? null : Boolean.valueOf(text.equals("yes"));
    }
}
