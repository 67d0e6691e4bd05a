package care.doorstep.caseload.casework.rest;

import care.doorstep.caseload.casework.application.ShowCases;
import care.doorstep.caseload.casework.domain.CaseId;
import care.doorstep.caseload.casework.domain.CaseState;
import care.doorstep.caseload.casework.domain.WorklistPosition;
import care.doorstep.caseload.neighbourhood.domain.Team;
import care.doorstep.caseload.neighbourhood.domain.TeamId;
import care.doorstep.platform.http.Cursor;
import care.doorstep.platform.inbox.Freshness;
import care.doorstep.platform.security.Roles;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Link;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/api/caseload/v1/teams/{teamId}/cases")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
@Tag(name = "Cases")
class TeamListResource {
    private static final String REFERRALS = "doorstep.referral.v1";

    private final ShowCases show;
    private final Freshness freshness;

    TeamListResource(ShowCases show, Freshness freshness) {
        this.show = show;
        this.freshness = freshness;
    }

    @Schema(name = "TeamCases")
    record TeamCases(
            TeamJson team,

            @Schema(description = "Time of the newest referral event that the list shows") @Nullable
            Instant freshness,

            List<CaseJson> items,
            @Nullable String next) {}

    @Schema(name = "TeamSummary")
    record TeamJson(String teamId, String name, String teamType, String organisation) {
        static TeamJson of(Team team) {
            return new TeamJson(team.id().value(), team.name(), team.type().code(), team.organisation());
        }
    }

    @GET
    @RolesAllowed({Roles.NEIGHBOURHOOD_CLINICIAN, Roles.HUB_COORDINATOR})
    @Operation(summary = "A team's cases, earliest deadline first", description = "For the team and the hub.")
    @APIResponse(
            responseCode = "200",
            description = "A page of them",
            content = @Content(schema = @Schema(implementation = TeamCases.class)))
    public Response list(
            @PathParam("teamId") String id,
            @QueryParam("state") List<@NotNull @Pattern(regexp = STATES, message = "is not a state") String> states,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit,
            @Context UriInfo uri) {
        var wanted = states.stream().map(CaseState::of).collect(Collectors.toSet());
        var list = show.of(new TeamId(id), wanted, position(Cursor.parse(cursor)), limit);
        var next = list.next() == null
                ? null
                : Cursor.of(list.next().deadline(), list.next().id());
        var items = list.items().stream().map(CaseJson::of).toList();
        var body = new TeamCases(
                TeamJson.of(list.team()), freshness.of(REFERRALS), items, next == null ? null : next.token());
        var response = Response.ok(body);
        if (next != null) {
            var address = uri.getRequestUriBuilder().replaceQueryParam("cursor", next.token());
            response.links(Link.fromUriBuilder(address).rel("next").build());
        }
        return response.build();
    }

    private static final String STATES = "offered|accepted-provisional|accepted|declined|capacity-escalated"
            + "|offer-lapsed|acceptance-refused|discharged";

    private static @Nullable WorklistPosition position(@Nullable Cursor cursor) {
        return cursor == null ? null : new WorklistPosition(cursor.instant(0), new CaseId(cursor.uuid(1)));
    }
}
