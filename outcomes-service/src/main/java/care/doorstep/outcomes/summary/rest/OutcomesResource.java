package care.doorstep.outcomes.summary.rest;

import care.doorstep.outcomes.summary.application.ShowOutcomes;
import care.doorstep.platform.access.PersonAccess;
import care.doorstep.platform.inbox.Freshness;
import care.doorstep.platform.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What came of a person's plans. */
@Path("/api/outcomes/v1/people/{personId}/outcomes")
@Tag(name = "People")
public class OutcomesResource {

    private final ShowOutcomes showOutcomes;
    private final PersonAccess access;
    private final Freshness freshness;

    OutcomesResource(ShowOutcomes showOutcomes, PersonAccess access, Freshness freshness) {
        this.showOutcomes = showOutcomes;
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
    @Operation(
            operationId = "showOutcomesOfPerson",
            summary = "The outcomes of a person's plans, and what was said of their care",
            description = "Counts only: no outcome claims that something was avoided.")
    public OutcomesAnswer of(@PathParam("personId") UUID personId) {
        access.requireRead(personId, "outcomes");
        return OutcomesAnswer.of(personId, freshness.appliedUpTo(), showOutcomes.of(personId));
    }
}
