package care.doorstep.gateway.frame;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** No inline script or style, nothing from elsewhere, no framing, nothing kept by the browser. */
@ApplicationScoped
class SecurityHeaders {

    private final String policy;

    SecurityHeaders(@ConfigProperty(name = "doorstep.keycloak-url") URI keycloak) {
        var signIn = keycloak.getScheme() + "://" + keycloak.getAuthority();
        this.policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
                + "connect-src 'self'; form-action 'self' " + signIn
                + "; frame-ancestors 'none'; base-uri 'none'; worker-src 'self'";
    }

    void register(@Observes Filters filters) {
        filters.register(this::add, 1_000);
    }

    private void add(RoutingContext call) {
        var response = call.response();
        response.putHeader("X-Content-Type-Options", "nosniff");
        response.putHeader("Referrer-Policy", "same-origin");
        if (!call.request().path().startsWith("/assets/")) {
            pageHeaders(response);
        }
        call.next();
    }

    private void pageHeaders(HttpServerResponse response) {
        response.putHeader("Content-Security-Policy", policy);
        response.putHeader("X-Frame-Options", "DENY");
        response.putHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.putHeader("Permissions-Policy", "camera=(), microphone=(), geolocation=()");
        response.putHeader("Cache-Control", "no-store");
    }
}
