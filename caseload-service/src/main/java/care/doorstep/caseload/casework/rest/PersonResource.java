package care.doorstep.caseload.casework.rest;

import care.doorstep.caseload.casework.application.ShowCases;
import care.doorstep.caseload.casework.application.ShowTimeline;
import care.doorstep.caseload.person.domain.PersonId;
import care.doorstep.platform.inbox.Freshness;
import care.doorstep.platform.security.Roles;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/api/caseload/v1/people/{personId}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({
    Roles.NEIGHBOURHOOD_CLINICIAN,
    Roles.HUB_COORDINATOR,
    Roles.TRIAGE_CLINICIAN,
    Roles.CALL_TAKER,
    Roles.REFERRER
})
@Blocking
@Tag(name = "People")
class PersonResource {
    private static final String REFERRALS = "doorstep.referral.v1";

    private final ShowCases cases;
    private final ShowTimeline timeline;
    private final Freshness freshness;

    PersonResource(ShowCases cases, ShowTimeline timeline, Freshness freshness) {
        this.cases = cases;
        this.timeline = timeline;
        this.freshness = freshness;
    }

    @Schema(name = "PersonCases")
    record PersonCases(@Nullable Instant freshness, List<CaseJson> items) {}

    @Schema(name = "Timeline")
    record Timeline(@Nullable Instant freshness, List<TimelineEntry> items) {}

    @Schema(name = "TimelineEntry")
    record TimelineEntry(
            UUID eventId,
            String type,
            Instant at,
            @Nullable String actor,
            @Nullable String organisation,
            @Nullable String referralId,
            String summary) {

        static TimelineEntry of(ShowTimeline.Entry entry) {
            return new TimelineEntry(
                    entry.eventId(),
                    entry.type(),
                    entry.at(),
                    entry.actor(),
                    entry.organisation(),
                    entry.referralId(),
                    entry.summary());
        }
    }

    @GET
    @Path("cases")
    @Operation(
            summary = "All cases of a person, newest offer first",
            description = "For a team that works with the person, the hub, and who has a legitimate relationship.")
    public PersonCases cases(@PathParam("personId") UUID id) {
        var found = cases.about(new PersonId(id));
        return new PersonCases(
                freshness.of(REFERRALS), found.stream().map(CaseJson::of).toList());
    }

    @GET
    @Path("timeline")
    @Operation(
            summary = "What teams did for a person, newest first",
            description = "For a team that works with the person, the hub, and who has a legitimate relationship.")
    public Timeline timeline(@PathParam("personId") UUID id) {
        var found = timeline.about(new PersonId(id));
        return new Timeline(
                freshness.of(REFERRALS), found.stream().map(TimelineEntry::of).toList());
    }
}
