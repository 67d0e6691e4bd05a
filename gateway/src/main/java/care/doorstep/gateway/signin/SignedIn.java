package care.doorstep.gateway.signin;

import care.doorstep.platform.security.CurrentCaller;
import jakarta.enterprise.context.RequestScoped;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** The {@link Session} of this request. */
@RequestScoped
public class SignedIn {

    private final CurrentCaller caller;
    private final JsonWebToken token;

    public SignedIn(CurrentCaller caller, JsonWebToken token) {
        this.caller = caller;
        this.token = token;
    }

    public Session session() {
        return new Session(String.valueOf((Object) token.getClaim("sid")), caller.get(), token.getRawToken());
    }
}
