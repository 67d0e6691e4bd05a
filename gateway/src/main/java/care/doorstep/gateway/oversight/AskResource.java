package care.doorstep.gateway.oversight;

import care.doorstep.gateway.frame.Frames;
import care.doorstep.gateway.frame.Html;
import care.doorstep.platform.security.Roles;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** {@code /accesses}: asks for the person whose record it is about. */
@Path("/accesses")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Roles.PATIENT_SAFETY_OFFICER)
@Blocking
public class AskResource {

    private final Frames frames;

    AskResource(Frames frames) {
        this.frames = frames;
    }

    @GET
    public Response ask(@RestQuery @Nullable String person) {
        if (person == null) {
            return page(200, false);
        }
        try {
            var id = UUID.fromString(person.strip());
            return Response.seeOther(URI.create("/people/" + id + "/accesses")).build();
        } catch (IllegalArgumentException e) {
            return page(422, true);
        }
    }

    private Response page(int status, boolean wrong) {
        return Html.page(status, new AskPage(frames.page("Who looked at a record"), wrong));
    }
}
