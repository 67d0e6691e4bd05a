package care.doorstep.careplan.instruction.rest;

import care.doorstep.careplan.instruction.application.AcknowledgeInstruction;
import care.doorstep.careplan.instruction.application.ListInstructions;
import care.doorstep.careplan.instruction.domain.Instruction;
import care.doorstep.careplan.instruction.domain.Instructions.Position;
import care.doorstep.careplan.plan.domain.ActionId;
import care.doorstep.platform.access.EndUserHeader;
import care.doorstep.platform.http.Cursor;
import care.doorstep.platform.http.Page;
import care.doorstep.platform.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What a care agency can see and do: its own instructions. */
@Path("/api/careplan/v1")
@RolesAllowed(Roles.CARE_AGENCY)
@Tag(name = "Instructions")
class InstructionResource {

    private final ListInstructions listInstructions;
    private final AcknowledgeInstruction acknowledgeInstruction;

    InstructionResource(ListInstructions listInstructions, AcknowledgeInstruction acknowledgeInstruction) {
        this.listInstructions = listInstructions;
        this.acknowledgeInstruction = acknowledgeInstruction;
    }

    @GET
    @Path("/instructions")
    @Operation(operationId = "listInstructions", summary = "The agency's own instructions, newest first")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = InstructionPage.class)))
    public Response own(
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit,
            @Context UriInfo uri) {
        var found = listInstructions.own(position(Cursor.parse(cursor)), limit + 1);
        var page = found.subList(0, Math.min(limit, found.size()));
        var next = found.size() > limit ? cursor(page.getLast()) : null;
        return Page.response(page.stream().map(InstructionView::of).toList(), next, uri);
    }

    @POST
    @Path("/instructions/{actionId}/acknowledgement")
    @Parameter(in = ParameterIn.HEADER, name = EndUserHeader.NAME, description = EndUserHeader.MEANING)
    @Operation(
            operationId = "acknowledgeInstruction",
            summary = "The agency has read its instruction",
            description = "Sent again it changes nothing; anything but the agency's own instruction is 404.")
    public InstructionView acknowledge(@PathParam("actionId") UUID actionId) {
        return InstructionView.of(acknowledgeInstruction.acknowledge(new ActionId(actionId)));
    }

    /** As {@link Page}, for the API's description. */
    record InstructionPage(
            List<InstructionView> items, @Nullable String next) {}

    private static @Nullable Position position(@Nullable Cursor cursor) {
        return cursor == null ? null : new Position(cursor.instant(0), new ActionId(cursor.uuid(1)));
    }

    private static Cursor cursor(Instruction last) {
        return Cursor.of(last.plannedAt(), last.actionId());
    }
}
