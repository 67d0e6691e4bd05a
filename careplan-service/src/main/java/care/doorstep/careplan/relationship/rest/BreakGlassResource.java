package care.doorstep.careplan.relationship.rest;

import care.doorstep.careplan.person.domain.PersonId;
import care.doorstep.careplan.relationship.application.OpenBreakGlass;
import care.doorstep.careplan.relationship.domain.BreakGlass;
import care.doorstep.careplan.relationship.domain.ReasonCode;
import care.doorstep.platform.http.Idempotent;
import care.doorstep.platform.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Opening a record without a relationship. */
@Path("/api/careplan/v1")
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "People")
class BreakGlassResource {

    static final String REASON_CODES = "emergency|safeguarding|person-asked|other";

    private final OpenBreakGlass openBreakGlass;

    BreakGlassResource(OpenBreakGlass openBreakGlass) {
        this.openBreakGlass = openBreakGlass;
    }

    /** Why: a code for the privacy officer's lists, and in words. */
    record BreakGlassRequest(
            @NotNull @Pattern(regexp = REASON_CODES) String reasonCode,
            @NotBlank @Size(min = 10, max = 1000) String reason) {

        @Override
        public String toString() {
            return "BreakGlassRequest[]";
        }
    }

    record BreakGlassView(UUID personId, Instant openedAt, Instant expiresAt) {
        static BreakGlassView of(BreakGlass opened) {
            return new BreakGlassView(opened.personId().value(), opened.at(), opened.expiresAt());
        }
    }

    @POST
    @Path("/people/{personId}/break-glass")
    @Idempotent
    @RolesAllowed({Roles.CALL_TAKER, Roles.TRIAGE_CLINICIAN, Roles.HUB_COORDINATOR, Roles.NEIGHBOURHOOD_CLINICIAN})
    @Operation(
            operationId = "breakGlass",
            summary = "Open a person's record without a relationship",
            description = "For the calling user, for four hours, with a reason; the privacy officer is told."
                    + " Never for machine clients.")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = BreakGlassView.class)))
    public Response open(@PathParam("personId") UUID personId, @NotNull @Valid BreakGlassRequest request) {
        var opened = openBreakGlass.open(new PersonId(personId), ReasonCode.of(request.reasonCode()), request.reason());
        return Response.status(Response.Status.CREATED)
                .entity(BreakGlassView.of(opened))
                .build();
    }
}
