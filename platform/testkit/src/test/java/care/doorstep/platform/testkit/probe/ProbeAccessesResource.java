package care.doorstep.platform.testkit.probe;

import care.doorstep.platform.access.WhoLooked;
import care.doorstep.platform.security.Roles;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The address that a service gives to its access audit. */
@Path("/probe/people/{personId}/accesses")
public class ProbeAccessesResource {

    private final WhoLooked whoLooked;

    ProbeAccessesResource(WhoLooked whoLooked) {
        this.whoLooked = whoLooked;
    }

    @GET
    @Blocking
    @RolesAllowed(Roles.PATIENT_SAFETY_OFFICER)
    public Response accesses(
            @PathParam("personId") UUID personId,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("50") int limit,
            @Context UriInfo uri) {
        return whoLooked.at(personId, cursor, limit, uri);
    }
}
