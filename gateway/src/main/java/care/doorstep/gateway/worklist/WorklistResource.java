package care.doorstep.gateway.worklist;

import static care.doorstep.platform.security.Roles.CALL_TAKER;
import static care.doorstep.platform.security.Roles.HUB_COORDINATOR;
import static care.doorstep.platform.security.Roles.TRIAGE_CLINICIAN;

import care.doorstep.gateway.frame.Frames;
import care.doorstep.gateway.signin.SignedIn;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** {@code /referrals}: the live list of the front door. */
@Path("/referrals")
@RolesAllowed({CALL_TAKER, TRIAGE_CLINICIAN, HUB_COORDINATOR})
@Blocking
public class WorklistResource {

    private final SignedIn signedIn;
    private final Frames frames;
    private final Listing listing;

    WorklistResource(SignedIn signedIn, Frames frames, Listing listing) {
        this.signedIn = signedIn;
        this.frames = frames;
        this.listing = listing;
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance list(
            @RestQuery @Nullable String show,
            @RestQuery @Nullable String flag,
            @RestQuery @Nullable String sort,
            @RestQuery @Nullable String cursor) {
        var filter = Filter.of(show, flag, sort, cursor);
        var found = listing.load(signedIn.session(), filter);
        return new WorklistPage(frames.page("Referrals").watching("worklist"), filter, found, List.of(Sort.values()));
    }
}
