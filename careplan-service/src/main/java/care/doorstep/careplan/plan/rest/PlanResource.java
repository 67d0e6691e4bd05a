package care.doorstep.careplan.plan.rest;

import care.doorstep.careplan.person.domain.PersonId;
import care.doorstep.careplan.plan.application.ReadPlan;
import care.doorstep.platform.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The plan of a person. */
@Path("/api/careplan/v1")
@Tag(name = "Plan")
class PlanResource {

    private final ReadPlan readPlan;

    PlanResource(ReadPlan readPlan) {
        this.readPlan = readPlan;
    }

    @GET
    @Path("/people/{personId}/plan")
    @RolesAllowed({
        Roles.CALL_TAKER,
        Roles.TRIAGE_CLINICIAN,
        Roles.HUB_COORDINATOR,
        Roles.NEIGHBOURHOOD_CLINICIAN,
        Roles.REFERRER
    })
    @Operation(
            operationId = "showPlan",
            summary = "The plan of a person",
            description = "For those with a legitimate relationship; to everybody else there is none (404).")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PlanView.class)))
    public Response of(@PathParam("personId") UUID personId) {
        return Answers.now(readPlan.of(new PersonId(personId)));
    }
}
