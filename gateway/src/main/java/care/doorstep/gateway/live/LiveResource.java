package care.doorstep.gateway.live;

import care.doorstep.gateway.signin.Session;
import care.doorstep.gateway.signin.SignedIn;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.subscription.BackPressureStrategy;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestStreamElementType;

/** {@code /live?watch=…}: says "changed", never what; ends with the session's token and is asked for again. */
@Path("/live")
@Authenticated
@Blocking
public class LiveResource {

    private static final int MOST = 20;
    private static final int TOO_MANY = 429;

    private final SignedIn signedIn;
    private final JsonWebToken token;
    private final Permission permission;
    private final Audience audience;

    LiveResource(SignedIn signedIn, JsonWebToken token, Permission permission, Audience audience) {
        this.signedIn = signedIn;
        this.token = token;
        this.permission = permission;
        this.audience = audience;
    }

    @GET
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @RestStreamElementType(MediaType.TEXT_PLAIN)
    public Multi<OutboundSseEvent> watch(@RestQuery("watch") List<String> asked, @Context Sse sse) {
        var session = signedIn.session();
        if (!audience.hasRoomFor(session.caller().userId())) {
            throw new ClientErrorException(TOO_MANY);
        }
        var watches = watches(session, asked);
        var left = left(token.getExpirationTime());
        return Multi.createFrom()
                .<Audience.Message>emitter(
                        e -> {
                            e.emit(new Audience.Message("here", ""));
                            audience.join(watches, session, e);
                        },
                        BackPressureStrategy.LATEST)
                .select()
                .first(left)
                .map(m -> event(sse, m));
    }

    private Set<Watch> watches(Session session, List<String> asked) {
        if (asked.isEmpty() || asked.size() > MOST) {
            throw new BadRequestException();
        }
        var watches = asked.stream()
                .map(text -> Watch.parse(text).orElseThrow(BadRequestException::new))
                .distinct()
                .filter(w -> permission.given(session, w))
                .collect(Collectors.toUnmodifiableSet());
        if (watches.isEmpty()) {
            throw new NotFoundException();
        }
        return watches;
    }

    private static OutboundSseEvent event(Sse sse, Audience.Message message) {
        return sse.newEventBuilder()
                .name(message.name())
                .id(message.id())
                .data(message.id())
                .build();
    }

    /** Tokens expire in real time, wherever the stack's own clock stands. */
    private static Duration left(long expiresAtSeconds) {
        var left = Duration.between(Clock.systemUTC().instant(), Instant.ofEpochSecond(expiresAtSeconds));
        return left.compareTo(Duration.ofSeconds(1)) < 0 ? Duration.ofSeconds(1) : left;
    }
}
