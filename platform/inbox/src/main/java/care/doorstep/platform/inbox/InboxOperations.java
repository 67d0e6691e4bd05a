package care.doorstep.platform.inbox;

import care.doorstep.platform.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What an operator can see and do about this service's inbox; on the service's own port only. */
@Path("/operations/inbox")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.OPERATOR)
@Tag(name = "operations")
public class InboxOperations {

    private final Freshness freshness;
    private final ParkedEvents parked;
    private final Replay replay;
    private final Rebuild rebuild;

    InboxOperations(Freshness freshness, ParkedEvents parked, Replay replay, Rebuild rebuild) {
        this.freshness = freshness;
        this.parked = parked;
        this.replay = replay;
        this.rebuild = rebuild;
    }

    /** The inbox at a glance. */
    public record Status(Map<String, Instant> appliedUpTo, List<ParkedView> parked) {}

    @GET
    public Status status() {
        return new Status(freshness.appliedUpTo(), parked.list());
    }

    @POST
    @Path("/replay")
    public Replay.Result replay() {
        return replay.all();
    }

    @POST
    @Path("/rebuild")
    public Rebuild.Result rebuild() {
        return rebuild.run();
    }
}
