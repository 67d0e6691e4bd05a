package care.doorstep.gateway.live;

import io.quarkus.oidc.SecurityEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Signing out ends the session's streams at once. */
@ApplicationScoped
class SignOut {

    private final Audience audience;

    SignOut(Audience audience) {
        this.audience = audience;
    }

    void signedOut(@Observes SecurityEvent event) {
        if (event.getEventType() == SecurityEvent.Type.OIDC_LOGOUT_RP_INITIATED
                && event.getSecurityIdentity() != null
                && event.getSecurityIdentity().getPrincipal() instanceof JsonWebToken token) {
            audience.leave(String.valueOf((Object) token.getClaim("sid")));
        }
    }
}
