package care.doorstep.caseload.neighbourhood.rest;

import care.doorstep.caseload.neighbourhood.application.DefineNeighbourhood;
import care.doorstep.caseload.neighbourhood.application.ShowNeighbourhoods;
import care.doorstep.caseload.neighbourhood.domain.Neighbourhood;
import care.doorstep.caseload.neighbourhood.domain.NeighbourhoodId;
import care.doorstep.platform.http.Cursor;
import care.doorstep.platform.http.Page;
import care.doorstep.platform.http.Versions;
import care.doorstep.platform.security.Roles;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/api/caseload/v1/neighbourhoods")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
@Tag(name = "Locality")
class NeighbourhoodResource {
    private static final NeighbourhoodId BEFORE_ALL = new NeighbourhoodId("");

    private final DefineNeighbourhood define;
    private final ShowNeighbourhoods show;

    NeighbourhoodResource(DefineNeighbourhood define, ShowNeighbourhoods show) {
        this.define = define;
        this.show = show;
    }

    @PUT
    @Path("{neighbourhoodId}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.LOCALITY_ADMIN)
    @Operation(
            summary = "Define a neighbourhood",
            description = "Redefining one needs If-Match. The same definition again changes and states nothing.")
    @APIResponse(
            responseCode = "200",
            description = "As it stands now",
            content = @Content(schema = @Schema(implementation = NeighbourhoodJson.class)))
    @APIResponse(
            responseCode = "201",
            description = "New",
            content = @Content(schema = @Schema(implementation = NeighbourhoodJson.class)))
    public Response define(
            @PathParam("neighbourhoodId")
                    @Pattern(regexp = "[A-Za-z0-9]{1,20}", message = "may hold letters and digits")
                    String id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid NeighbourhoodBody body) {
        var expected = ifMatch == null ? null : Versions.required(ifMatch);
        var defined = define.define(new NeighbourhoodId(id), expected, body.definition());
        return shown(defined, expected == null ? 201 : 200);
    }

    @GET
    @Path("{neighbourhoodId}")
    @Authenticated
    @Operation(summary = "One neighbourhood")
    @APIResponse(
            responseCode = "200",
            description = "As it stands now",
            content = @Content(schema = @Schema(implementation = NeighbourhoodJson.class)))
    public Response one(@PathParam("neighbourhoodId") String id) {
        return shown(show.one(new NeighbourhoodId(id)), 200);
    }

    @GET
    @Authenticated
    @Operation(summary = "All neighbourhoods, in the order of their ids")
    @APIResponse(
            responseCode = "200",
            description = "A page of them",
            content = @Content(schema = @Schema(implementation = NeighbourhoodPage.class)))
    public Response all(
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit,
            @Context UriInfo uri) {
        var from = Cursor.parse(cursor);
        var after = from == null ? BEFORE_ALL : new NeighbourhoodId(from.text(0));
        var found = show.after(after, limit + 1);
        var page = found.subList(0, Math.min(limit, found.size()));
        var next = found.size() > limit ? Cursor.of(page.getLast().id()) : null;
        return Page.response(page.stream().map(NeighbourhoodJson::of).toList(), next, uri);
    }

    private static Response shown(Neighbourhood one, int status) {
        return Response.status(status)
                .entity(NeighbourhoodJson.of(one))
                .tag(Versions.etag(one.version()))
                .build();
    }
}
