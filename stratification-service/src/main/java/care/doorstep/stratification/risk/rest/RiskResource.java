package care.doorstep.stratification.risk.rest;

import care.doorstep.platform.access.PersonAccess;
import care.doorstep.platform.inbox.Freshness;
import care.doorstep.platform.outbox.Journal;
import care.doorstep.platform.security.Roles;
import care.doorstep.stratification.population.domain.PersonId;
import care.doorstep.stratification.risk.application.ModelsInUse;
import care.doorstep.stratification.risk.application.ShowRisk;
import care.doorstep.stratification.risk.rest.RiskView.ConditionView;
import care.doorstep.stratification.risk.rest.RiskView.ScoreView;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/stratification/v1")
@Tag(name = "Risk")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({
    Roles.CALL_TAKER,
    Roles.TRIAGE_CLINICIAN,
    Roles.HUB_COORDINATOR,
    Roles.NEIGHBOURHOOD_CLINICIAN,
    Roles.REFERRER
})
@Blocking
class RiskResource {

    private static final int TIMELINE_LENGTH = 200;

    private final ShowRisk showRisk;
    private final ModelsInUse models;
    private final PersonAccess access;
    private final Journal journal;
    private final Freshness freshness;

    RiskResource(ShowRisk showRisk, ModelsInUse models, PersonAccess access, Journal journal, Freshness freshness) {
        this.showRisk = showRisk;
        this.models = models;
        this.access = access;
        this.journal = journal;
        this.freshness = freshness;
    }

    @GET
    @Path("/people/{personId}/risk")
    @Operation(
            summary = "A person's risk scores",
            description = "With the factors that made them and the conditions on record. 404 without a legitimate"
                    + " relationship with the person.")
    public RiskView risk(@PathParam("personId") UUID personId) {
        access.requireRead(personId, "risk");
        var picture = showRisk.of(new PersonId(personId));
        return new RiskView(
                personId,
                freshness.appliedUpTo(),
                picture.scores().stream()
                        .map(scored -> ScoreView.of(scored, models.source(scored.model())))
                        .toList(),
                picture.conditions().stream().map(ConditionView::of).toList());
    }

    @GET
    @Path("/people/{personId}/timeline")
    @Operation(summary = "What this service has stated about a person, newest first")
    public TimelineView timeline(@PathParam("personId") UUID personId) {
        access.requireRead(personId, "risk timeline");
        var items = journal.about(personId, TIMELINE_LENGTH).stream()
                .map(TimelineView.Item::of)
                .toList();
        return new TimelineView(items, freshness.appliedUpTo());
    }
}
