package care.doorstep.gateway.caseload;

import care.doorstep.gateway.frame.Frames;
import care.doorstep.gateway.frame.Html;
import care.doorstep.gateway.services.Part;
import care.doorstep.gateway.services.Parts;
import care.doorstep.gateway.services.Service;
import care.doorstep.gateway.signin.SignedIn;
import care.doorstep.gateway.words.Dates;
import care.doorstep.platform.security.Roles;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.concurrent.CompletableFuture;

/** {@code /teams/{teamId}}: what is offered to a team and what it holds. */
@Path("/teams/{teamId: [A-Za-z0-9-]{1,40}}")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Roles.NEIGHBOURHOOD_CLINICIAN, Roles.HUB_COORDINATOR})
@Blocking
public class TeamResource {

    private static final String WORK = "?state=offered&state=accepted-provisional&state=accepted&limit=200";
    private static final String ENDED = "?state=declined&state=capacity-escalated&state=offer-lapsed"
            + "&state=acceptance-refused&state=discharged&limit=50";

    private final SignedIn signedIn;
    private final Frames frames;
    private final Parts parts;

    TeamResource(SignedIn signedIn, Frames frames, Parts parts) {
        this.signedIn = signedIn;
        this.frames = frames;
        this.parts = parts;
    }

    @GET
    public Response list(String teamId) {
        var ended = start(teamId, ENDED);
        var list = start(teamId, WORK).join();
        if (list.isAbsent()) {
            throw new NotFoundException();
        }
        var known = list.shown();
        var upTo = known == null || known.upTo() == null
                ? null
                : "This list holds what the front door said up to " + Dates.full(known.upTo()) + ".";
        var frame =
                frames.page("Caseload of " + teamId).watching("team=" + teamId).data(upTo);
        return Html.page(list.isLoaded() ? 200 : 503, new TeamPage(frame, teamId, list, ended.join()));
    }

    private CompletableFuture<Part<TeamList>> start(String teamId, String query) {
        return parts.start(signedIn.session(), Service.CASELOAD, "/teams/" + teamId + "/cases" + query, TeamList::of);
    }
}
