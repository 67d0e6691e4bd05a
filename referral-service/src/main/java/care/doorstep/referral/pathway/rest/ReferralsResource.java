package care.doorstep.referral.pathway.rest;

import care.doorstep.platform.http.Cursor;
import care.doorstep.platform.http.Idempotent;
import care.doorstep.platform.http.Page;
import care.doorstep.platform.http.RequestIds;
import care.doorstep.platform.http.Versions;
import care.doorstep.platform.security.CurrentCaller;
import care.doorstep.platform.security.Roles;
import care.doorstep.referral.directory.domain.TeamId;
import care.doorstep.referral.pathway.application.PlaceReferral;
import care.doorstep.referral.pathway.application.ReadReferrals;
import care.doorstep.referral.pathway.application.ReadReferrals.Selection;
import care.doorstep.referral.pathway.application.ReadReferrals.Worklist;
import care.doorstep.referral.pathway.application.ReferralView;
import care.doorstep.referral.pathway.application.SubmitReferral;
import care.doorstep.referral.pathway.application.TriageReferral;
import care.doorstep.referral.pathway.application.WhoAsks;
import care.doorstep.referral.pathway.application.WithdrawReferral;
import care.doorstep.referral.pathway.domain.Flag;
import care.doorstep.referral.pathway.domain.ReferralId;
import care.doorstep.referral.pathway.domain.ReferralState;
import care.doorstep.referral.pathway.domain.Referrals.Place;
import care.doorstep.referral.pathway.domain.Referrals.Stored;
import care.doorstep.referral.pathway.domain.Triage;
import care.doorstep.referral.pathway.domain.WithdrawalReason;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** The referral pathway over HTTP. */
@Path("/api/referral/v1/referrals")
@Consumes(MediaType.APPLICATION_JSON)
public class ReferralsResource {

    private final SubmitReferral submitReferral;
    private final TriageReferral triageReferral;
    private final PlaceReferral placeReferral;
    private final WithdrawReferral withdrawReferral;
    private final ReadReferrals readReferrals;
    private final ReferralRepresentations representations;
    private final WhoAsks whoAsks;
    private final CurrentCaller caller;
    private final RequestIds requestIds;

    ReferralsResource(
            SubmitReferral submitReferral,
            TriageReferral triageReferral,
            PlaceReferral placeReferral,
            WithdrawReferral withdrawReferral,
            ReadReferrals readReferrals,
            ReferralRepresentations representations,
            WhoAsks whoAsks,
            CurrentCaller caller,
            RequestIds requestIds) {
        this.submitReferral = submitReferral;
        this.triageReferral = triageReferral;
        this.placeReferral = placeReferral;
        this.withdrawReferral = withdrawReferral;
        this.readReferrals = readReferrals;
        this.representations = representations;
        this.whoAsks = whoAsks;
        this.caller = caller;
        this.requestIds = requestIds;
    }

    @POST
    @Idempotent
    @RolesAllowed({
        Roles.REFERRER,
        Roles.CALL_TAKER,
        Roles.TRIAGE_CLINICIAN,
        Roles.HUB_COORDINATOR,
        Roles.NEIGHBOURHOOD_CLINICIAN
    })
    @Operation(summary = "Submit a referral; the single point of access owns it from here until a team accepts")
    @APIResponse(
            responseCode = "201",
            description = "Received",
            content = @Content(schema = @Schema(implementation = ReferralRepresentation.class)))
    public Response submit(@NotNull @Valid ReferralBody.Submission body) {
        SubmitReferral.Submitted submitted = submitReferral.submit(
                Submissions.read(body, whoAsks.viewer(), caller.get().name(), requestIds.correlationId()));
        URI address = URI.create("/api/referral/v1/referrals/"
                + submitted.stored().referral().intake().id());
        return Response.fromResponse(answer(readReferrals.justSubmitted(submitted, whoAsks.viewer())))
                .status(Response.Status.CREATED)
                .location(address)
                .build();
    }

    @GET
    @RolesAllowed({Roles.REFERRER, Roles.CALL_TAKER, Roles.TRIAGE_CLINICIAN, Roles.HUB_COORDINATOR})
    @Operation(summary = "The worklist: what is due first comes first; a partner gets what it submitted")
    @APIResponse(
            responseCode = "200",
            description = "One page",
            content = @Content(schema = @Schema(implementation = ReferralPage.class)))
    public Response worklist(
            @QueryParam("state") List<String> states,
            @QueryParam("flag") @Nullable String flag,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(100) int limit,
            @Context UriInfo uri) {
        Selection selection = new Selection(
                states(states), Codes.readIfGiven(Flag.class, flag, "flag"), place(Cursor.parse(cursor)), limit);
        Worklist worklist = readReferrals.worklist(selection, whoAsks.viewer());
        Place next = worklist.next();
        return Page.response(
                worklist.items().stream().map(representations::of).toList(),
                next == null ? null : Cursor.of(next.due(), next.receivedAt(), next.id()),
                uri);
    }

    /** How a page of the worklist reads. */
    record ReferralPage(
            List<ReferralRepresentation> items, @Nullable String next) {}

    @GET
    @Path("/{referralId}")
    @RolesAllowed({
        Roles.REFERRER,
        Roles.CALL_TAKER,
        Roles.TRIAGE_CLINICIAN,
        Roles.HUB_COORDINATOR,
        Roles.NEIGHBOURHOOD_CLINICIAN
    })
    @Operation(summary = "A referral; 404 for those who may not know of it")
    @APIResponse(
            responseCode = "200",
            description = "The referral",
            content = @Content(schema = @Schema(implementation = ReferralRepresentation.class)))
    public Response referral(@PathParam("referralId") UUID id) {
        return answer(readReferrals.read(new ReferralId(id), whoAsks.viewer()));
    }

    @POST
    @Path("/{referralId}/triage")
    @RolesAllowed(Roles.TRIAGE_CLINICIAN)
    @Operation(summary = "Decide on the response")
    @APIResponse(
            responseCode = "200",
            description = "Triaged",
            content = @Content(schema = @Schema(implementation = ReferralRepresentation.class)))
    public Response triage(
            @PathParam("referralId") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid ReferralBody.TriageDecision body) {
        TriageReferral.Decision decision = new TriageReferral.Decision(
                Codes.read(Triage.Outcome.class, body.outcome(), "/outcome"),
                Codes.read(Triage.Basis.class, body.basis(), "/basis"),
                body.rationale(),
                DescribedPerson.text(body.spokenTo()),
                body.needIdentifiedAt());
        return answer(
                triageReferral.triage(new ReferralId(id), Versions.required(ifMatch), decision, whoAsks.viewer()));
    }

    @POST
    @Path("/{referralId}/offer")
    @RolesAllowed(Roles.HUB_COORDINATOR)
    @Operation(summary = "The hub asks a team")
    @APIResponse(
            responseCode = "200",
            description = "Offered",
            content = @Content(schema = @Schema(implementation = ReferralRepresentation.class)))
    public Response offer(
            @PathParam("referralId") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid ReferralBody.Placement body) {
        PlaceReferral.Placement placement = new PlaceReferral.Placement(
                new TeamId(body.teamId()), caller.get().name(), body.interimSafetyPlan(), body.reviewAt());
        return answer(placeReferral.place(new ReferralId(id), Versions.required(ifMatch), placement, whoAsks.viewer()));
    }

    @POST
    @Path("/{referralId}/withdrawal")
    @RolesAllowed({
        Roles.REFERRER,
        Roles.CALL_TAKER,
        Roles.TRIAGE_CLINICIAN,
        Roles.HUB_COORDINATOR,
        Roles.NEIGHBOURHOOD_CLINICIAN
    })
    @Operation(summary = "Take a referral back before a team accepts it")
    @APIResponse(
            responseCode = "200",
            description = "Withdrawn",
            content = @Content(schema = @Schema(implementation = ReferralRepresentation.class)))
    public Response withdraw(
            @PathParam("referralId") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid ReferralBody.Withdrawal body) {
        WithdrawalReason reason = Codes.read(WithdrawalReason.class, body.reason(), "/reason");
        return answer(
                withdrawReferral.withdraw(new ReferralId(id), Versions.required(ifMatch), reason, whoAsks.viewer()));
    }

    private Response answer(Stored stored) {
        return answer(readReferrals.justChanged(stored, whoAsks.viewer()));
    }

    private Response answer(ReferralView view) {
        return Response.ok(representations.of(view))
                .tag(Versions.etag(view.version()))
                .build();
    }

    private static List<ReferralState> states(List<String> given) {
        return given.stream()
                .flatMap(several -> Arrays.stream(several.split(",")))
                .filter(code -> !code.isBlank())
                .map(code -> Codes.read(ReferralState.class, code.strip(), "state"))
                .toList();
    }

    private static @Nullable Place place(@Nullable Cursor cursor) {
        return cursor == null ? null : new Place(cursor.instant(0), cursor.instant(1), new ReferralId(cursor.uuid(2)));
    }
}
