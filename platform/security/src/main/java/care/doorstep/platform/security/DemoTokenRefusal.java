package care.doorstep.platform.security;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Refuses, in production, a token that a demo realm has issued. */
@ApplicationScoped
class DemoTokenRefusal implements SecurityIdentityAugmentor {

    static final String MARKER = "doorstep_demo";

    private final SecurityConfig config;

    DemoTokenRefusal(SecurityConfig config) {
        this.config = config;
    }

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        var demo = identity.getPrincipal() instanceof JsonWebToken token && token.getClaim(MARKER) != null;
        if (demo && config.profile() == DeploymentProfile.PRODUCTION) {
            return Uni.createFrom().failure(new AuthenticationFailedException("demo credentials"));
        }
        return Uni.createFrom().item(identity);
    }
}
