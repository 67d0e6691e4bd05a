package care.doorstep.careplan.oversight.rest;

import care.doorstep.platform.access.WhoLooked;
import care.doorstep.platform.security.Roles;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/api/careplan/v1/people/{personId}/accesses")
@Tag(name = "Oversight")
public class PersonAccessesResource {

    private final WhoLooked whoLooked;

    PersonAccessesResource(WhoLooked whoLooked) {
        this.whoLooked = whoLooked;
    }

    @GET
    @Blocking
    @RolesAllowed(Roles.PATIENT_SAFETY_OFFICER)
    @Operation(operationId = "showAccessesOfPerson", summary = WhoLooked.SUMMARY, description = WhoLooked.DESCRIPTION)
    public Response accesses(
            @PathParam("personId") UUID personId,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit,
            @Context UriInfo uri) {
        return whoLooked.at(personId, cursor, limit, uri);
    }
}
