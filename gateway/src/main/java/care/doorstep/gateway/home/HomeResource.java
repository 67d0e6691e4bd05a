package care.doorstep.gateway.home;

import static care.doorstep.platform.security.Roles.CALL_TAKER;
import static care.doorstep.platform.security.Roles.HUB_COORDINATOR;
import static care.doorstep.platform.security.Roles.NEIGHBOURHOOD_CLINICIAN;
import static care.doorstep.platform.security.Roles.TRIAGE_CLINICIAN;

import care.doorstep.gateway.frame.Frames;
import care.doorstep.gateway.signin.Session;
import care.doorstep.gateway.signin.SignedIn;
import care.doorstep.gateway.worklist.Listing;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** {@code /}: what waits for a person of this role. */
@Path("/")
@Authenticated
@Blocking
public class HomeResource {

    private static final int FEW = 8;

    private final SignedIn signedIn;
    private final Frames frames;
    private final Listing listing;

    HomeResource(SignedIn signedIn, Frames frames, Listing listing) {
        this.signedIn = signedIn;
        this.frames = frames;
        this.listing = listing;
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance home() {
        var session = signedIn.session();
        var queues = queues(session);
        var frame = frames.page("Home");
        var teams = session.has(NEIGHBOURHOOD_CLINICIAN)
                ? session.caller().teams().stream().sorted().toList()
                : List.<String>of();
        return new HomePage(queues.isEmpty() ? frame : frame.watching("worklist"), queues, teams);
    }

    /** After signing in again in a second tab: back to work in the first. */
    @GET
    @Path("/signed-in-again")
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance again() {
        return new AgainPage(frames.page("Signed in"));
    }

    private List<Queue> queues(Session session) {
        var loading = new ArrayList<CompletableFuture<Queue>>();
        if (session.has(TRIAGE_CLINICIAN, CALL_TAKER)) {
            loading.add(queue(session, "Waiting for triage", "received"));
        }
        if (session.has(HUB_COORDINATOR)) {
            loading.add(queue(session, "With the hub: nobody has accepted yet", "with-hub"));
        }
        if (session.has(HUB_COORDINATOR, TRIAGE_CLINICIAN)) {
            loading.add(queue(session, "Offered: waiting for a team", "offered"));
        }
        return loading.stream().map(CompletableFuture::join).toList();
    }

    private CompletableFuture<Queue> queue(Session session, String title, String state) {
        return listing.first(session, state, FEW).thenApply(rows -> new Queue(title, "/referrals?show=" + state, rows));
    }
}
