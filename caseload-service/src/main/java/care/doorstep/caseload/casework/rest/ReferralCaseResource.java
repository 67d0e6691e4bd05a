package care.doorstep.caseload.casework.rest;

import care.doorstep.caseload.casework.application.ShowCases;
import care.doorstep.caseload.casework.domain.ReferralId;
import care.doorstep.platform.http.Versions;
import care.doorstep.platform.security.Roles;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/caseload/v1/referrals/{referralId}/case")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
@Tag(name = "Cases")
class ReferralCaseResource {
    private final ShowCases show;

    ReferralCaseResource(ShowCases show) {
        this.show = show;
    }

    @GET
    @RolesAllowed({Roles.NEIGHBOURHOOD_CLINICIAN, Roles.HUB_COORDINATOR, Roles.TRIAGE_CLINICIAN, Roles.CALL_TAKER})
    @Operation(
            summary = "The case of a referral's latest offer",
            description = "For its team and the hub; to anyone else it does not exist.")
    @APIResponse(
            responseCode = "200",
            description = "The case",
            content = @Content(schema = @Schema(implementation = CaseJson.class)))
    public Response latest(@PathParam("referralId") UUID id) {
        var view = show.of(new ReferralId(id));
        return Response.ok(CaseJson.of(view))
                .tag(Versions.etag(view.state().version()))
                .build();
    }
}
