package care.doorstep.gateway.signin;

import io.quarkus.oidc.SecurityEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Tells the rest of the gateway which session a sign-out has ended. */
@ApplicationScoped
class SignOut {

    private final Event<SignedOut> ended;

    SignOut(Event<SignedOut> ended) {
        this.ended = ended;
    }

    void signedOut(@Observes SecurityEvent event) {
        if (event.getEventType() == SecurityEvent.Type.OIDC_LOGOUT_RP_INITIATED
                && event.getSecurityIdentity() != null
                && event.getSecurityIdentity().getPrincipal() instanceof JsonWebToken token) {
            ended.fire(new SignedOut(String.valueOf((Object) token.getClaim("sid"))));
        }
    }
}
