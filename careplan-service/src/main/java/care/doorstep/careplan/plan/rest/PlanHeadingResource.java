package care.doorstep.careplan.plan.rest;

import care.doorstep.careplan.plan.application.NameCoordinator;
import care.doorstep.careplan.plan.application.RecordAllergies;
import care.doorstep.careplan.plan.application.WriteAboutMe;
import care.doorstep.careplan.plan.domain.PlanId;
import care.doorstep.platform.http.Versions;
import care.doorstep.platform.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What exists once and is rewritten: each change says which version it has seen. */
@Path("/api/careplan/v1")
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Plan")
class PlanHeadingResource {

    private final NameCoordinator nameCoordinator;
    private final WriteAboutMe writeAboutMe;
    private final RecordAllergies recordAllergies;

    PlanHeadingResource(NameCoordinator nameCoordinator, WriteAboutMe writeAboutMe, RecordAllergies recordAllergies) {
        this.nameCoordinator = nameCoordinator;
        this.writeAboutMe = writeAboutMe;
        this.recordAllergies = recordAllergies;
    }

    @PUT
    @Path("/plans/{planId}/coordinator")
    @RolesAllowed(Roles.NEIGHBOURHOOD_CLINICIAN)
    @Operation(operationId = "nameCoordinator", summary = "Name the coordinator and deputy")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PlanView.class)))
    public Response nameCoordinator(
            @PathParam("planId") UUID planId,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid CoordinatorRequest request) {
        return Answers.now(nameCoordinator.name(new PlanId(planId), Versions.required(ifMatch), request.toDomain()));
    }

    @PUT
    @Path("/plans/{planId}/about-me")
    @RolesAllowed(Roles.NEIGHBOURHOOD_CLINICIAN)
    @Operation(operationId = "writeAboutMe", summary = "Write the person's own page")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PlanView.class)))
    public Response writeAboutMe(
            @PathParam("planId") UUID planId,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid AboutMeRequest request) {
        return Answers.now(writeAboutMe.write(new PlanId(planId), Versions.required(ifMatch), request.toDomain()));
    }

    @PUT
    @Path("/plans/{planId}/allergies")
    @RolesAllowed(Roles.NEIGHBOURHOOD_CLINICIAN)
    @Operation(
            operationId = "recordAllergies",
            summary = "Record the answer about allergies",
            description = "none-known is an answer; a plan starts as not-recorded and never goes back to it.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PlanView.class)))
    public Response recordAllergies(
            @PathParam("planId") UUID planId,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid AllergiesRequest request) {
        var plan = new PlanId(planId);
        var seen = Versions.required(ifMatch);
        return Answers.now(
                request.noneKnown()
                        ? recordAllergies.noneKnown(plan, seen)
                        : recordAllergies.record(plan, seen, request.toDomain()));
    }
}
