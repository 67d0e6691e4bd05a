package care.doorstep.gateway.oversight;

import care.doorstep.gateway.frame.Frames;
import care.doorstep.gateway.frame.Html;
import care.doorstep.gateway.services.Parts;
import care.doorstep.gateway.signin.SignedIn;
import care.doorstep.platform.security.Roles;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;

/** {@code /people/{id}/accesses}: who looked at this person's record, in every service. */
@Path("/people/{id}/accesses")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Roles.PATIENT_SAFETY_OFFICER)
@Blocking
public class AccessesResource {

    private final SignedIn signedIn;
    private final Frames frames;
    private final Parts parts;

    AccessesResource(SignedIn signedIn, Frames frames, Parts parts) {
        this.signedIn = signedIn;
        this.frames = frames;
        this.parts = parts;
    }

    @GET
    public Response accesses(UUID id) {
        var list = AccessList.load(parts, signedIn.session(), id.toString());
        var frame = frames.page("Who looked at this record").crumb("Who looked at a record", "/accesses");
        return Html.page(200, new AccessesPage(frame, id.toString(), list));
    }
}
