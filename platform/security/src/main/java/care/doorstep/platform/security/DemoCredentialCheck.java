package care.doorstep.platform.security;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.jboss.logging.Logger;

/** In production, tries the demo credentials once at start and refuses to run where the realm accepts one. */
@ApplicationScoped
class DemoCredentialCheck {

    private static final Logger LOG = Logger.getLogger(DemoCredentialCheck.class);
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final SecurityConfig config;

    DemoCredentialCheck(SecurityConfig config) {
        this.config = config;
    }

    void atStart(@Observes StartupEvent event) {
        if (config.profile() != DeploymentProfile.PRODUCTION) {
            return;
        }
        try (var http = HttpClient.newBuilder().connectTimeout(PATIENCE).build()) {
            for (var client : config.demoClients()) {
                refuseIfAccepted(http, client);
            }
        }
    }

    private void refuseIfAccepted(HttpClient http, String client) {
        var form = "grant_type=client_credentials&client_id=" + client + "&client_secret=" + config.demoSecret();
        var request = HttpRequest.newBuilder(URI.create(config.issuer() + "/protocol/openid-connect/token"))
                .timeout(PATIENCE)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        if (accepted(http, request)) {
            throw new IllegalStateException("The realm accepts the demo client '" + client
                    + "'. Demo credentials are for a local stack: remove them, or set DOORSTEP_PROFILE=local.");
        }
    }

    private static boolean accepted(HttpClient http, HttpRequest request) {
        try {
            return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            LOG.warn("The identity provider did not answer at start; tokens of a demo realm are refused all the same.");
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
