package care.doorstep.outcomes.experience.rest;

import care.doorstep.outcomes.experience.application.RecordExperience;
import care.doorstep.platform.access.PersonAccess;
import care.doorstep.platform.http.Idempotent;
import care.doorstep.platform.security.CurrentCaller;
import care.doorstep.platform.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Takes down what people, carers and staff say of the care. */
@Path("/api/outcomes/v1/experience")
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Experience")
public class ExperienceResource {

    private final RecordExperience recordExperience;
    private final PersonAccess access;
    private final CurrentCaller caller;

    ExperienceResource(RecordExperience recordExperience, PersonAccess access, CurrentCaller caller) {
        this.recordExperience = recordExperience;
        this.access = access;
        this.caller = caller;
    }

    @POST
    @Idempotent
    @RolesAllowed({Roles.NEIGHBOURHOOD_CLINICIAN, Roles.CALL_TAKER, Roles.REFERRER})
    @Operation(
            operationId = "recordExperience",
            summary = "Record an experience",
            description = "For people the caller has a relationship with, or whose referral its organisation made."
                    + " The comment stays in this service and is in no event.")
    @APIResponse(
            responseCode = "201",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ExperienceAnswer.class)))
    public Response record(@NotNull @Valid ExperienceRequest request) {
        var organisation = caller.get().organisation();
        var answer = request.answer(organisation);
        access.requireRead(answer.personId(), "experience", recordExperience.mayTakeDown(answer));
        return Response.status(Response.Status.CREATED)
                .entity(ExperienceAnswer.of(recordExperience.record(answer)))
                .build();
    }
}
