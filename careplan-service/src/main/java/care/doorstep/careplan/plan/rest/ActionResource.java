package care.doorstep.careplan.plan.rest;

import care.doorstep.careplan.plan.application.CompleteAction;
import care.doorstep.careplan.plan.domain.ActionId;
import care.doorstep.platform.http.Versions;
import care.doorstep.platform.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
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

/** What happens to one action of a plan. */
@Path("/api/careplan/v1")
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Plan entries")
class ActionResource {

    private final CompleteAction completeAction;

    ActionResource(CompleteAction completeAction) {
        this.completeAction = completeAction;
    }

    @POST
    @Path("/actions/{actionId}/completion")
    @RolesAllowed(Roles.NEIGHBOURHOOD_CLINICIAN)
    @Operation(
            operationId = "completeAction",
            summary = "An action is done",
            description = "If-Match is the plan's ETag; an action that is done already answers 409.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PlanView.class)))
    public Response complete(
            @PathParam("actionId") UUID actionId,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid CompletionRequest request) {
        var seen = Versions.required(ifMatch);
        return Answers.now(completeAction.complete(new ActionId(actionId), seen, request.note()));
    }
}
