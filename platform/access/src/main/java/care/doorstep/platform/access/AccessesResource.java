package care.doorstep.platform.access;

import care.doorstep.platform.http.Cursor;
import care.doorstep.platform.http.Page;
import care.doorstep.platform.problem.ProblemException;
import care.doorstep.platform.security.CurrentCaller;
import care.doorstep.platform.security.FrontDoor;
import care.doorstep.platform.security.Roles;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/**
 * Who looked at a person's record in this service, for the patient safety officer of the organisation that runs the
 * front door. A service gives it its address: {@code /api/<context>/v1/people/{personId}/accesses}.
 */
@Produces(MediaType.APPLICATION_JSON)
public abstract class AccessesResource {

    @Inject
    Accesses accesses;

    @Inject
    PersonAccess access;

    @Inject
    FrontDoor frontDoor;

    @Inject
    CurrentCaller caller;

    @GET
    @Blocking
    @RolesAllowed(Roles.PATIENT_SAFETY_OFFICER)
    @Operation(
            summary = "Who looked at this person's record here, newest first; this look is on the list from now on",
            description = "Reads, searches that found the person, and denials, from the append-only access audit.")
    public Response accesses(
            @PathParam("personId") UUID personId,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit,
            @Context UriInfo uri) {
        if (!frontDoor.employs(caller.get())) {
            access.denied("accesses", personId);
            throw ProblemException.of(404, "not-found", "There is nothing here that you may see.");
        }
        var after = Cursor.parse(cursor);
        var found = QuarkusTransaction.requiringNew().call(() -> {
            access.audited("read", "accesses", personId);
            return accesses.of(personId, after, limit + 1);
        });
        var more = found.size() > limit;
        var page = more ? found.subList(0, limit) : found;
        var last = page.isEmpty() ? null : page.getLast();
        return Page.response(page, more && last != null ? Cursor.of(last.at(), last.auditId()) : null, uri);
    }
}
