package care.doorstep.gateway.person;

import care.doorstep.gateway.frame.Html;
import care.doorstep.platform.security.Roles;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** {@code /people/{id}}: everything known about one person that this person may see. */
@Path("/people/{id}")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Roles.CALL_TAKER, Roles.TRIAGE_CLINICIAN, Roles.HUB_COORDINATOR, Roles.NEIGHBOURHOOD_CLINICIAN})
@Blocking
public class PersonResource {

    private final PersonPages pages;

    PersonResource(PersonPages pages) {
        this.pages = pages;
    }

    /** {@code from}: only this service's part of the timeline. */
    @GET
    public Response show(UUID id, @RestQuery @Nullable String from) {
        var page = pages.page(id.toString(), from == null || from.isBlank() ? null : from);
        if (page.banner().person().isAbsent()) {
            throw new NotFoundException();
        }
        return Html.page(200, page);
    }
}
