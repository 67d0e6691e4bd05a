package care.doorstep.gateway.signin;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticator;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** A session that Keycloak does not go on with leads to the sign-in, though the browser still holds its cookies. */
class SessionEnd {

    private static final int BEFORE_THE_PLATFORM = 100;

    @ServerExceptionMapper(priority = BEFORE_THE_PLATFORM)
    Uni<Response> ended(AuthenticationFailedException e, RoutingContext call) {
        HttpAuthenticator authenticator = call.get(HttpAuthenticator.class.getName());
        return authenticator.getChallenge(call).map(SessionEnd::challenge);
    }

    private static Response challenge(ChallengeData challenge) {
        var response = Response.status(challenge.status);
        return challenge.headerName == null
                ? response.build()
                : response.header(challenge.headerName.toString(), challenge.headerContent)
                        .build();
    }
}
