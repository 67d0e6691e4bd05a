package care.doorstep.caseload.casework.rest;

import care.doorstep.caseload.casework.application.AcceptCase;
import care.doorstep.caseload.casework.application.DeclineWithAdvice;
import care.doorstep.caseload.casework.application.DischargePerson;
import care.doorstep.caseload.casework.application.EscalateForCapacity;
import care.doorstep.caseload.casework.application.RecordContact;
import care.doorstep.caseload.casework.application.ShowCases;
import care.doorstep.caseload.casework.domain.Advice;
import care.doorstep.caseload.casework.domain.CaseId;
import care.doorstep.caseload.casework.domain.DischargeReason;
import care.doorstep.platform.http.Idempotent;
import care.doorstep.platform.http.Versions;
import care.doorstep.platform.security.Roles;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
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
import org.jspecify.annotations.Nullable;

@Path("/api/caseload/v1/cases/{caseId}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Blocking
@Tag(name = "Cases")
class CaseResource {
    private final ShowCases show;
    private final AcceptCase accept;
    private final DeclineWithAdvice decline;
    private final EscalateForCapacity escalate;
    private final RecordContact record;
    private final DischargePerson discharge;

    CaseResource(
            ShowCases show,
            AcceptCase accept,
            DeclineWithAdvice decline,
            EscalateForCapacity escalate,
            RecordContact record,
            DischargePerson discharge) {
        this.show = show;
        this.accept = accept;
        this.decline = decline;
        this.escalate = escalate;
        this.record = record;
        this.discharge = discharge;
    }

    @GET
    @RolesAllowed({Roles.NEIGHBOURHOOD_CLINICIAN, Roles.HUB_COORDINATOR})
    @Operation(summary = "One case", description = "For its team and the hub; to anyone else it does not exist.")
    @APIResponse(
            responseCode = "200",
            description = "The case",
            content = @Content(schema = @Schema(implementation = CaseJson.class)))
    public Response one(@PathParam("caseId") UUID id) {
        return shown(id, 200);
    }

    @POST
    @Path("acceptance")
    @RolesAllowed(Roles.NEIGHBOURHOOD_CLINICIAN)
    @Operation(
            summary = "Accept",
            description = "Provisional until the single point of access confirms. Needs If-Match.")
    @APIResponse(
            responseCode = "200",
            description = "The case",
            content = @Content(schema = @Schema(implementation = CaseJson.class)))
    public Response accept(
            @PathParam("caseId") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid AcceptanceBody body) {
        accept.accept(new CaseId(id), Versions.required(ifMatch), body.namedClinician(), body.disciplineOrNull());
        return shown(id, 200);
    }

    @POST
    @Path("decline")
    @RolesAllowed(Roles.NEIGHBOURHOOD_CLINICIAN)
    @Operation(
            summary = "Decline as outside the team's competency, with advice",
            description = "There is no other reason: a full team escalates. Needs If-Match.")
    @APIResponse(
            responseCode = "200",
            description = "The case",
            content = @Content(schema = @Schema(implementation = CaseJson.class)))
    public Response decline(
            @PathParam("caseId") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid DeclineBody body) {
        decline.decline(new CaseId(id), Versions.required(ifMatch), Advice.of(body.advice()));
        return shown(id, 200);
    }

    @POST
    @Path("capacity-escalation")
    @RolesAllowed(Roles.NEIGHBOURHOOD_CLINICIAN)
    @Operation(
            summary = "Ask the hub to place the referral, because the team is full",
            description = "No refusal: the referrer sees a plan, and no clock pauses. Needs If-Match.")
    @APIResponse(
            responseCode = "200",
            description = "The case",
            content = @Content(schema = @Schema(implementation = CaseJson.class)))
    public Response escalate(
            @PathParam("caseId") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Nullable EscalationBody body) {
        escalate.escalate(new CaseId(id), Versions.required(ifMatch));
        return shown(id, 200);
    }

    @POST
    @Path("contacts")
    @Idempotent
    @RolesAllowed(Roles.NEIGHBOURHOOD_CLINICIAN)
    @Operation(
            summary = "Record a contact with the person",
            description = "Counts from when it took place. Takes an Idempotency-Key.")
    @APIResponse(
            responseCode = "201",
            description = "The case with the contact",
            content = @Content(schema = @Schema(implementation = CaseJson.class)))
    public Response record(@PathParam("caseId") UUID id, @NotNull @Valid ContactBody body) {
        record.record(new CaseId(id), body.entry());
        return shown(id, 201);
    }

    @POST
    @Path("discharge")
    @RolesAllowed(Roles.NEIGHBOURHOOD_CLINICIAN)
    @Operation(summary = "Discharge the person from the case", description = "Needs If-Match.")
    @APIResponse(
            responseCode = "200",
            description = "The case",
            content = @Content(schema = @Schema(implementation = CaseJson.class)))
    public Response discharge(
            @PathParam("caseId") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid DischargeBody body) {
        discharge.discharge(new CaseId(id), Versions.required(ifMatch), DischargeReason.of(body.reason()));
        return shown(id, 200);
    }

    private Response shown(UUID id, int status) {
        var view = show.one(new CaseId(id));
        return Response.status(status)
                .entity(CaseJson.of(view))
                .tag(Versions.etag(view.state().version()))
                .build();
    }
}
