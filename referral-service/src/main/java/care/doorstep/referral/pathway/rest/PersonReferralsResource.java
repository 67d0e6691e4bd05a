package care.doorstep.referral.pathway.rest;

import care.doorstep.platform.inbox.Freshness;
import care.doorstep.platform.security.Roles;
import care.doorstep.referral.pathway.application.ReadReferrals;
import care.doorstep.referral.pathway.application.ReadTimeline;
import care.doorstep.referral.pathway.application.WhoAsks;
import care.doorstep.referral.person.domain.PersonId;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** A person's referrals, and what has happened to them. */
@Path("/api/referral/v1/people")
@RolesAllowed({
    Roles.CALL_TAKER,
    Roles.TRIAGE_CLINICIAN,
    Roles.HUB_COORDINATOR,
    Roles.NEIGHBOURHOOD_CLINICIAN,
    Roles.SERVICE_MANAGER
})
public class PersonReferralsResource {

    /** The referrals that the asker may see, the newest first. */
    record PersonReferrals(List<ReferralRepresentation> items) {}

    /** {@code freshness}: for each topic read, the time of the newest event applied. */
    record Timeline(List<TimelineItem> items, Map<String, Instant> freshness) {}

    private final ReadReferrals readReferrals;
    private final ReadTimeline readTimeline;
    private final ReferralRepresentations representations;
    private final WhoAsks whoAsks;
    private final Freshness freshness;

    PersonReferralsResource(
            ReadReferrals readReferrals,
            ReadTimeline readTimeline,
            ReferralRepresentations representations,
            WhoAsks whoAsks,
            Freshness freshness) {
        this.readReferrals = readReferrals;
        this.readTimeline = readTimeline;
        this.representations = representations;
        this.whoAsks = whoAsks;
        this.freshness = freshness;
    }

    @GET
    @Path("/{personId}/referrals")
    @Operation(summary = "A person's referrals")
    public PersonReferrals referrals(@PathParam("personId") UUID personId) {
        return new PersonReferrals(readReferrals.about(new PersonId(personId), whoAsks.viewer()).stream()
                .map(representations::of)
                .toList());
    }

    @GET
    @Path("/{personId}/timeline")
    @Operation(summary = "What has happened to a person's referrals, the newest first")
    public Timeline timeline(@PathParam("personId") UUID personId) {
        return new Timeline(
                readTimeline.about(new PersonId(personId)).stream()
                        .map(TimelineItem::of)
                        .toList(),
                freshness.appliedUpTo());
    }
}
