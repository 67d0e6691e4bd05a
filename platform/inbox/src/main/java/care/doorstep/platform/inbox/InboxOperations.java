package care.doorstep.platform.inbox;

import care.doorstep.platform.problem.ProblemException;
import care.doorstep.platform.security.CurrentCaller;
import care.doorstep.platform.security.Roles;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
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
    private final CurrentCaller caller;

    InboxOperations(Freshness freshness, ParkedEvents parked, Replay replay, Rebuild rebuild, CurrentCaller caller) {
        this.freshness = freshness;
        this.parked = parked;
        this.replay = replay;
        this.rebuild = rebuild;
        this.caller = caller;
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

    /** Why an event is given up. */
    public record SettingAside(@NotBlank @Size(max = 500) String reason) {}

    @POST
    @Path("/parked/{eventId}/setting-aside")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Gives up an event that could not be handled; what waits behind it goes on")
    public Replay.Result setAside(@PathParam("eventId") UUID eventId, @NotNull @Valid SettingAside why) {
        var who = caller.get();
        var actor = who.machine() ? who.clientId() : who.userId();
        var done = QuarkusTransaction.requiringNew().call(() -> parked.setAside(eventId, actor, why.reason()));
        if (!done) {
            throw ProblemException.of(404, "not-found", "No event of this id failed here and is still parked.");
        }
        return replay.waiting();
    }

    @POST
    @Path("/rebuild")
    public Rebuild.Result rebuild() {
        return rebuild.run();
    }
}
