package care.doorstep.careplan.plan.rest;

import care.doorstep.careplan.plan.application.AgreeGoals;
import care.doorstep.careplan.plan.application.PlanAction;
import care.doorstep.careplan.plan.application.RaiseContingency;
import care.doorstep.careplan.plan.application.RecordAssessment;
import care.doorstep.careplan.plan.application.RecordConsent;
import care.doorstep.careplan.plan.application.RecordMdtDecision;
import care.doorstep.careplan.plan.application.ReviewPlan;
import care.doorstep.careplan.plan.domain.PlanId;
import care.doorstep.platform.http.Idempotent;
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

/** What grows under a plan. Several professionals may add at once; only agreeing goals needs the current version. */
@Path("/api/careplan/v1")
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Plan entries")
class PlanEntriesResource {

    private final RecordAssessment recordAssessment;
    private final AgreeGoals agreeGoals;
    private final RecordMdtDecision recordMdtDecision;
    private final PlanAction planAction;
    private final RaiseContingency raiseContingency;
    private final RecordConsent recordConsent;
    private final ReviewPlan reviewPlan;

    PlanEntriesResource(
            RecordAssessment recordAssessment,
            AgreeGoals agreeGoals,
            RecordMdtDecision recordMdtDecision,
            PlanAction planAction,
            RaiseContingency raiseContingency,
            RecordConsent recordConsent,
            ReviewPlan reviewPlan) {
        this.recordAssessment = recordAssessment;
        this.agreeGoals = agreeGoals;
        this.recordMdtDecision = recordMdtDecision;
        this.planAction = planAction;
        this.raiseContingency = raiseContingency;
        this.recordConsent = recordConsent;
        this.reviewPlan = reviewPlan;
    }

    @POST
    @Path("/plans/{planId}/assessments")
    @Idempotent
    @RolesAllowed(Roles.NEIGHBOURHOOD_CLINICIAN)
    @Operation(
            operationId = "recordAssessment",
            summary = "Record an assessment",
            description =
                    "Open to clinicians of every organisation with a relationship. An assessment that takes the history again, or a discipline that assesses again, needs repeats and repeatReason (422 otherwise).")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = PlanView.class)))
    public Response recordAssessment(@PathParam("planId") UUID planId, @NotNull @Valid AssessmentRequest request) {
        return Answers.added(recordAssessment.record(new PlanId(planId), request.toDomain()));
    }

    @POST
    @Path("/plans/{planId}/goals")
    @Idempotent
    @RolesAllowed(Roles.NEIGHBOURHOOD_CLINICIAN)
    @Operation(
            operationId = "agreeGoals",
            summary = "Agree goals",
            description = "The first goals make a draft plan active.")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = PlanView.class)))
    public Response agreeGoals(
            @PathParam("planId") UUID planId,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid GoalsRequest request) {
        return Answers.added(
                agreeGoals.agree(new PlanId(planId), Versions.required(ifMatch), request.with(), request.toDomain()));
    }

    @POST
    @Path("/plans/{planId}/mdt-decisions")
    @Idempotent
    @RolesAllowed(Roles.NEIGHBOURHOOD_CLINICIAN)
    @Operation(operationId = "recordMdtDecision", summary = "Record what a case conference decided")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = PlanView.class)))
    public Response recordMdtDecision(@PathParam("planId") UUID planId, @NotNull @Valid MdtDecisionRequest request) {
        return Answers.added(recordMdtDecision.record(
                new PlanId(planId), request.toDomain(), request.withRepresentative(), request.decision()));
    }

    @POST
    @Path("/plans/{planId}/actions")
    @Idempotent
    @RolesAllowed(Roles.NEIGHBOURHOOD_CLINICIAN)
    @Operation(
            operationId = "planAction",
            summary = "Plan an action or an instruction",
            description =
                    "An instruction is seen by the organisation that owns it, and by nobody else outside the plan.")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = PlanView.class)))
    public Response planAction(@PathParam("planId") UUID planId, @NotNull @Valid ActionRequest request) {
        return Answers.added(planAction.plan(new PlanId(planId), request.toDomain()));
    }

    @POST
    @Path("/plans/{planId}/contingency")
    @Idempotent
    @RolesAllowed(Roles.NEIGHBOURHOOD_CLINICIAN)
    @Operation(operationId = "raiseContingency", summary = "Plan for a contingency")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = PlanView.class)))
    public Response raiseContingency(@PathParam("planId") UUID planId, @NotNull @Valid ContingencyRequest request) {
        return Answers.added(raiseContingency.raise(
                new PlanId(planId), request.toDomain(), request.whatShouldHappen(), request.contact()));
    }

    @POST
    @Path("/plans/{planId}/consent")
    @Idempotent
    @RolesAllowed(Roles.NEIGHBOURHOOD_CLINICIAN)
    @Operation(
            operationId = "recordConsent",
            summary = "Record the basis for sharing",
            description = "The latest one counts.")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = PlanView.class)))
    public Response recordConsent(@PathParam("planId") UUID planId, @NotNull @Valid ConsentRequest request) {
        return Answers.added(recordConsent.record(new PlanId(planId), request.toDomain(), request.withWhom()));
    }

    @POST
    @Path("/plans/{planId}/reviews")
    @Idempotent
    @RolesAllowed(Roles.NEIGHBOURHOOD_CLINICIAN)
    @Operation(
            operationId = "reviewPlan",
            summary = "Review the plan",
            description = "Scores goals; a draft cannot be reviewed (409).")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = PlanView.class)))
    public Response reviewPlan(@PathParam("planId") UUID planId, @NotNull @Valid ReviewRequest request) {
        return Answers.added(
                reviewPlan.review(new PlanId(planId), request.toDomain(), request.note(), request.nextReviewOn()));
    }
}
