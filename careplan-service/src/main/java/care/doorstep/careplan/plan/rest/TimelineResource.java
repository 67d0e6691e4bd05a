package care.doorstep.careplan.plan.rest;

import care.doorstep.careplan.person.domain.PersonId;
import care.doorstep.careplan.plan.application.PlanAccess;
import care.doorstep.platform.inbox.Freshness;
import care.doorstep.platform.outbox.Journal;
import care.doorstep.platform.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What this service has stated about a person, newest first. */
@Path("/api/careplan/v1")
@Tag(name = "People")
class TimelineResource {

    private static final String TOPIC = "doorstep.careplan.v1";
    private static final int NEWEST = 500;

    private final Journal journal;
    private final PlanAccess access;
    private final Freshness freshness;

    TimelineResource(Journal journal, PlanAccess access, Freshness freshness) {
        this.journal = journal;
        this.access = access;
        this.freshness = freshness;
    }

    @GET
    @Path("/people/{personId}/timeline")
    @RolesAllowed({
        Roles.CALL_TAKER,
        Roles.TRIAGE_CLINICIAN,
        Roles.HUB_COORDINATOR,
        Roles.NEIGHBOURHOOD_CLINICIAN,
        Roles.REFERRER
    })
    @Operation(operationId = "showTimelineOfPerson", summary = "What this service has stated about a person")
    public Timeline of(@PathParam("personId") UUID personId) {
        access.requireSight(new PersonId(personId), "timeline");
        var items = journal.about(personId, NEWEST).stream()
                .filter(entry -> entry.topic().equals(TOPIC))
                .map(TimelineItem::of)
                .toList();
        return new Timeline(items, freshness.appliedUpTo());
    }

    /** {@code freshness}: for each topic read, the time of the newest event applied. */
    record Timeline(List<TimelineItem> items, Map<String, Instant> freshness) {}
}
