package care.doorstep.stratification.risk.rest;

import care.doorstep.platform.access.PersonAccess;
import care.doorstep.platform.http.Cursor;
import care.doorstep.platform.http.Page;
import care.doorstep.platform.problem.FieldError;
import care.doorstep.platform.problem.ProblemException;
import care.doorstep.platform.security.Caller;
import care.doorstep.platform.security.CurrentCaller;
import care.doorstep.platform.security.FrontDoor;
import care.doorstep.platform.security.Roles;
import care.doorstep.stratification.population.application.ServedNeighbourhoods;
import care.doorstep.stratification.risk.application.ListScores;
import care.doorstep.stratification.risk.domain.Band;
import care.doorstep.stratification.risk.domain.PersonScore.Scored;
import care.doorstep.stratification.risk.domain.Registry;
import care.doorstep.stratification.risk.domain.RiskModel;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/api/stratification/v1/scores")
@Tag(name = "Risk")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
class ScoreListResource {

    private final ListScores scores;
    private final ServedNeighbourhoods neighbourhoods;
    private final CurrentCaller caller;
    private final PersonAccess access;
    private final FrontDoor frontDoor;

    ScoreListResource(
            ListScores scores,
            ServedNeighbourhoods neighbourhoods,
            CurrentCaller caller,
            PersonAccess access,
            FrontDoor frontDoor) {
        this.scores = scores;
        this.neighbourhoods = neighbourhoods;
        this.caller = caller;
        this.access = access;
        this.frontDoor = frontDoor;
    }

    @GET
    @RolesAllowed({Roles.NEIGHBOURHOOD_CLINICIAN, Roles.HUB_COORDINATOR, Roles.TRIAGE_CLINICIAN, Roles.SERVICE_MANAGER})
    @Operation(
            summary = "The scored population, highest score first",
            description = "Ids only, of people still alive. Staff of the organisation that runs the front door see"
                    + " every neighbourhood; a neighbourhood clinician those that the clinician's teams serve.")
    @APIResponse(
            responseCode = "200",
            description = "A page",
            content = @Content(schema = @Schema(implementation = ScorePage.class)))
    public Response list(
            @QueryParam("model") @DefaultValue("HFRS") String model,
            @QueryParam("band") @Nullable String band,
            @QueryParam("neighbourhood") @Nullable String neighbourhood,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit,
            @Context UriInfo uri) {
        var query = new Registry.Query(model(model), band(band), scope(neighbourhood));
        var found = scores.page(query, position(Cursor.parse(cursor)), limit + 1);
        var page = found.stream().limit(limit).toList();
        access.listed(
                "scores", page.stream().map(scored -> scored.person().value()).toList());
        var next = found.size() > limit ? cursor(page.getLast()) : null;
        return Page.response(page.stream().map(ListedScore::of).toList(), next, uri);
    }

    @Schema(name = "ScorePage")
    record ScorePage(List<ListedScore> items, @Nullable String next) {}

    /** The neighbourhoods to list; null for all of them. */
    private @Nullable Set<String> scope(@Nullable String asked) {
        var who = caller.get();
        if (seesAll(who)) {
            return asked == null ? null : Set.of(asked);
        }
        if (!who.has(Roles.NEIGHBOURHOOD_CLINICIAN)) {
            throw ProblemException.of(403, "not-allowed", "This list is for the staff of another organisation.");
        }
        var own = neighbourhoods.of(who.teams());
        if (asked == null) {
            return own;
        }
        return own.contains(asked) ? Set.of(asked) : Set.of();
    }

    private boolean seesAll(Caller who) {
        return frontDoor.employs(who)
                && who.hasAny(Roles.HUB_COORDINATOR, Roles.TRIAGE_CLINICIAN, Roles.SERVICE_MANAGER);
    }

    private static RiskModel model(String name) {
        return Arrays.stream(RiskModel.values())
                .filter(model -> model.name().equals(name))
                .findAny()
                .orElseThrow(() -> refused("model", "is none of HFRS, CHARLSON"));
    }

    private static @Nullable Band band(@Nullable String code) {
        if (code == null) {
            return null;
        }
        return Arrays.stream(Band.values())
                .filter(band -> band.code().equals(code))
                .findAny()
                .orElseThrow(() -> refused("band", "is none of low, intermediate, high"));
    }

    private static Registry.@Nullable Position position(@Nullable Cursor cursor) {
        return cursor == null ? null : new Registry.Position((int) cursor.number(0), cursor.uuid(1));
    }

    private static Cursor cursor(Scored last) {
        return Cursor.of(last.score().value(), last.person());
    }

    private static ProblemException refused(String parameter, String detail) {
        return ProblemException.of(400, "invalid-request", "Correct the parameter named below.")
                .with(new FieldError(parameter, detail));
    }
}
