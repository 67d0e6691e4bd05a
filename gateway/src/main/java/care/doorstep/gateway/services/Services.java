package care.doorstep.gateway.services;

import care.doorstep.gateway.signin.Session;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.context.Context;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.jboss.logging.Logger;

/** Asks the services as the signed-in person: their token goes along, so each service decides for itself. */
@ApplicationScoped
public class Services {

    private static final Logger LOG = Logger.getLogger(Services.class);

    private final ServicesConfig config;
    private final OpenTelemetry telemetry;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2))
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    Services(ServicesConfig config, OpenTelemetry telemetry) {
        this.config = config;
        this.telemetry = telemetry;
    }

    /** {@code path} is below {@code /api/<context>/v1} and holds no personal data. */
    public Answer get(Session session, Service service, String path) {
        return send(request(session, service, path, config.readTimeout()).GET().build(), service);
    }

    public Answer send(Session session, Command command) {
        var request = request(session, command.service(), command.path(), config.commandTimeout())
                .header("Content-Type", "application/json")
                .method(command.method(), HttpRequest.BodyPublishers.ofByteArray(Json.write(command.body())));
        if (command.ifMatch() != null) {
            request.header("If-Match", command.ifMatch());
        }
        if (command.idempotencyKey() != null) {
            request.header("Idempotency-Key", command.idempotencyKey());
        }
        return send(request.build(), command.service());
    }

    private HttpRequest.Builder request(Session session, Service service, String path, Duration timeout) {
        var uri = URI.create(config.url(service) + "/api/" + service.context() + "/v1" + path);
        var request = HttpRequest.newBuilder(uri)
                .timeout(timeout)
                .header("Accept", "application/json")
                .header("Authorization", "Bearer " + session.token());
        telemetry
                .getPropagators()
                .getTextMapPropagator()
                .inject(Context.current(), request, (r, name, value) -> r.setHeader(name, value));
        return request;
    }

    private Answer send(HttpRequest request, Service service) {
        try {
            return answer(http.send(request, HttpResponse.BodyHandlers.ofByteArray()), service);
        } catch (IOException e) {
            LOG.warnf("no answer from %s: %s", service.context(), e.getClass().getSimpleName());
            return new Answer.Unreachable();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Answer.Unreachable();
        }
    }

    private static Answer answer(HttpResponse<byte[]> response, Service service) throws IOException {
        var status = response.statusCode();
        if (status >= 200 && status < 300) {
            var etag = response.headers().firstValue("ETag").orElse(null);
            return new Answer.Ok(status, Json.parse(response.body()), etag);
        }
        if (status >= 400 && status < 500) {
            return new Answer.Refused(status, refusal(response.body()));
        }
        LOG.warnf("%s answered %d", service.context(), status);
        return new Answer.Unreachable();
    }

    private static Refusal refusal(byte[] body) {
        try {
            JsonNode problem = Json.parse(body);
            return problem instanceof MissingNode ? Refusal.SILENT : Json.read(problem, Refusal.class);
        } catch (IOException | IllegalArgumentException e) {
            return Refusal.SILENT;
        }
    }
}
