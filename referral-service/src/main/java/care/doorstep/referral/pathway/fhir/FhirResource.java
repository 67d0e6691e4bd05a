package care.doorstep.referral.pathway.fhir;

import care.doorstep.platform.http.Versions;
import care.doorstep.platform.security.Caller;
import care.doorstep.platform.security.CurrentCaller;
import care.doorstep.platform.security.Roles;
import care.doorstep.referral.pathway.application.ReadReferrals;
import care.doorstep.referral.pathway.application.ReceiveMessage;
import care.doorstep.referral.pathway.application.ReceiveMessage.DuplicateMessage;
import care.doorstep.referral.pathway.application.ReferralView;
import care.doorstep.referral.pathway.application.SubmissionRefused;
import care.doorstep.referral.pathway.application.WhoAsks;
import care.doorstep.referral.pathway.domain.ReceivedMessages;
import care.doorstep.referral.pathway.domain.ReferralId;
import care.doorstep.referral.pathway.domain.ReferralNotFound;
import care.doorstep.referral.pathway.domain.Referrals;
import care.doorstep.referral.person.domain.NhsNumberFailsCheck;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** FHIR R4: BaRS messages in, and referrals as ServiceRequest. Every refusal is an OperationOutcome. */
@Path("/fhir/R4")
@Produces({FhirJson.MEDIA_TYPE, MediaType.APPLICATION_JSON})
public class FhirResource {

    private final FhirJson fhir;
    private final Bars bars;
    private final Outcomes outcomes;
    private final ReceiveMessage receiveMessage;
    private final ReadReferrals readReferrals;
    private final WhoAsks whoAsks;
    private final CurrentCaller currentCaller;
    private final Clock clock;

    FhirResource(
            FhirJson fhir,
            Bars bars,
            Outcomes outcomes,
            ReceiveMessage receiveMessage,
            ReadReferrals readReferrals,
            WhoAsks whoAsks,
            CurrentCaller currentCaller,
            Clock clock) {
        this.fhir = fhir;
        this.bars = bars;
        this.outcomes = outcomes;
        this.receiveMessage = receiveMessage;
        this.readReferrals = readReferrals;
        this.whoAsks = whoAsks;
        this.currentCaller = currentCaller;
        this.clock = clock;
    }

    @POST
    @Path("/$process-message")
    @Consumes({FhirJson.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @RolesAllowed(Roles.REFERRER)
    @Operation(summary = "Take in a BaRS 1.4 message: a new referral, or a new validation request")
    public Response processMessage(String body, @Context HttpHeaders httpHeaders) {
        BarsHeaders headers = BarsHeaders.read(httpHeaders);
        BarsMessage message = BarsMessage.read(fhir.readSent(body));
        BarsReferral referral = new BarsReferral(message);
        Caller caller = currentCaller.get();
        Instant now = clock.instant();
        Referrals.Stored stored = receiveMessage.receive(
                new ReceivedMessages.Message(caller.clientId(), headers.requestId(), referral.sender(), now),
                referral.submission(whoAsks.viewer(), caller.name(), headers.correlationId(), bars.trust(), now));
        ReferralId id = stored.referral().intake().id();
        return Response.ok(fhir.write(BarsResponse.to(message, headers, id, now)))
                .type(FhirJson.MEDIA_TYPE)
                .build();
    }

    @GET
    @Path("/ServiceRequest/{id}")
    @RolesAllowed({
        Roles.REFERRER,
        Roles.CALL_TAKER,
        Roles.TRIAGE_CLINICIAN,
        Roles.HUB_COORDINATOR,
        Roles.NEIGHBOURHOOD_CLINICIAN
    })
    @Operation(summary = "A referral as a ServiceRequest; 404 for those who may not know of it")
    public Response serviceRequest(@PathParam("id") String id) {
        ReferralView view = readReferrals.read(referralId(id), whoAsks.viewer());
        return Response.ok(fhir.write(FhirServiceRequest.of(view)))
                .type(FhirJson.MEDIA_TYPE)
                .tag(Versions.etag(view.version()))
                .build();
    }

    @GET
    @Path("/metadata")
    @PermitAll
    @Operation(summary = "What this server can do")
    public Response metadata() {
        return Response.ok(fhir.write(Capabilities.statement()))
                .type(FhirJson.MEDIA_TYPE)
                .build();
    }

    private static ReferralId referralId(String id) {
        try {
            return new ReferralId(UUID.fromString(id));
        } catch (IllegalArgumentException e) {
            throw new ReferralNotFound();
        }
    }

    @ServerExceptionMapper
    Response refused(BarsRefused e) {
        return outcomes.response(e);
    }

    @ServerExceptionMapper
    Response duplicate(DuplicateMessage e) {
        return outcomes.response(new BarsRefused(
                409,
                "REC_CONFLICT",
                IssueType.DUPLICATE,
                "The message has been identified as having already been processed."));
    }

    @ServerExceptionMapper
    Response failsCheck(NhsNumberFailsCheck e) {
        return outcomes.response(new BarsRefused(
                422,
                "REC_UNPROCESSABLE_ENTITY",
                IssueType.VALUE,
                "Patient.identifier: the NHS number fails the modulus 11 check. Send the message again without it."));
    }

    @ServerExceptionMapper
    Response cannotBeMeant(SubmissionRefused e) {
        return outcomes.response(new BarsRefused(422, "REC_UNPROCESSABLE_ENTITY", IssueType.VALUE, e.getMessage()));
    }

    @ServerExceptionMapper
    Response notFound(ReferralNotFound e) {
        return outcomes.response(
                new BarsRefused(404, "REC_NOT_FOUND", IssueType.NOTFOUND, "There is nothing here that you may see."));
    }

    @ServerExceptionMapper({UnauthorizedException.class, AuthenticationFailedException.class})
    Response unauthorized() {
        Response response = outcomes.response(
                new BarsRefused(401, "REC_UNAUTHORIZED", IssueType.FORBIDDEN, "Send a valid access token."));
        return Response.fromResponse(response)
                .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
                .build();
    }

    @ServerExceptionMapper
    Response forbidden(ForbiddenException e) {
        return outcomes.response(
                new BarsRefused(403, "REC_FORBIDDEN", IssueType.FORBIDDEN, "Your role does not allow this."));
    }
}
