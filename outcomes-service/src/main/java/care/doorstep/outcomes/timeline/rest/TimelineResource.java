package care.doorstep.outcomes.timeline.rest;

import care.doorstep.platform.access.PersonAccess;
import care.doorstep.platform.inbox.Freshness;
import care.doorstep.platform.outbox.Journal;
import care.doorstep.platform.outbox.JournalEntry;
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
import org.jspecify.annotations.Nullable;

/** What this service has stated about a person, newest first. */
@Path("/api/outcomes/v1/people/{personId}/timeline")
@Tag(name = "People")
public class TimelineResource {

    private static final String TOPIC = "doorstep.outcome.v1";
    private static final int NEWEST = 500;

    private final Journal journal;
    private final PersonAccess access;
    private final Freshness freshness;

    TimelineResource(Journal journal, PersonAccess access, Freshness freshness) {
        this.journal = journal;
        this.access = access;
        this.freshness = freshness;
    }

    @GET
    @RolesAllowed({
        Roles.CALL_TAKER,
        Roles.TRIAGE_CLINICIAN,
        Roles.HUB_COORDINATOR,
        Roles.NEIGHBOURHOOD_CLINICIAN,
        Roles.REFERRER
    })
    @Operation(operationId = "showTimelineOfPerson", summary = "What this service has stated about a person")
    public Timeline of(@PathParam("personId") UUID personId) {
        access.requireRead(personId, "timeline");
        var items = journal.about(personId, NEWEST).stream()
                .filter(entry -> entry.topic().equals(TOPIC))
                .map(TimelineItem::of)
                .toList();
        return new Timeline(items, freshness.appliedUpTo());
    }

    record Timeline(List<TimelineItem> items, Map<String, Instant> freshness) {}

    record TimelineItem(
            UUID eventId,
            String type,
            Instant at,
            @Nullable String actor,
            @Nullable String organisation,
            @Nullable UUID referralId,
            String summary) {

        static TimelineItem of(JournalEntry entry) {
            var referral = entry.data().path("referralId");
            return new TimelineItem(
                    entry.id(),
                    entry.type(),
                    entry.time(),
                    null,
                    null,
                    referral.isTextual() ? UUID.fromString(referral.asText()) : null,
                    summary(entry));
        }

        private static String summary(JournalEntry entry) {
            var data = entry.data();
            return switch (entry.type()) {
                case "outcome.experience-recorded" ->
                    "Experience recorded: " + data.path("respondent").asText() + ", "
                            + data.path("score").asInt() + " of 5";
                case "outcome.recorded" ->
                    "Outcome of the plan: " + data.path("goalsAchieved").asInt() + " of "
                            + data.path("goalsAgreed").asInt() + " goals achieved";
                default -> entry.type();
            };
        }
    }
}
