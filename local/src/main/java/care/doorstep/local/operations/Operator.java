package care.doorstep.local.operations;

import care.doorstep.local.realm.RealmFile;
import care.doorstep.local.stack.Http;
import care.doorstep.local.stack.PlainFailure;
import care.doorstep.local.stack.Ports;
import care.doorstep.local.stack.Secrets;
import care.doorstep.local.stack.ServiceSpec;
import care.doorstep.local.stack.StackFolder;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.UUID;

/** Calls a service's /operations/inbox with a token of the generated client {@code operator}. */
public record Operator(Ports ports, StackFolder folder) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    /** Freshness and parked events. */
    public JsonNode inbox(ServiceSpec service) {
        try {
            return JSON.readTree(body(send(request(service, "").GET()), service));
        } catch (JsonProcessingException e) {
            throw new PlainFailure(service.module() + " answered with something that is not JSON.");
        }
    }

    /** @param action replay or rebuild */
    public String command(ServiceSpec service, String action) {
        return body(send(request(service, "/" + action).POST(BodyPublishers.noBody())), service);
    }

    /** Gives up one parked event. */
    public String setAside(ServiceSpec service, UUID event, String reason) {
        String body = JSON.createObjectNode().put("reason", reason).toString();
        return body(
                send(request(service, "/parked/" + event + "/setting-aside")
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(body))),
                service);
    }

    private HttpRequest.Builder request(ServiceSpec service, String path) {
        String url = Ports.local(ports.service(service.basePort())) + "/operations/inbox" + path;
        return HttpRequest.newBuilder(URI.create(url))
                .header("Authorization", "Bearer " + token())
                .header("Accept", "application/json");
    }

    private String token() {
        String secret = new Secrets(folder).get(RealmFile.clientSecret("operator"));
        String form = "grant_type=client_credentials&client_id=operator&client_secret=" + secret;
        HttpResponse<String> answer = send(HttpRequest.newBuilder(URI.create(ports.tokenUrl()))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
        try {
            return JSON.readTree(answer.body()).required("access_token").asText();
        } catch (JsonProcessingException | IllegalArgumentException e) {
            throw new PlainFailure("Keycloak gave the operator no token (status " + answer.statusCode() + ").");
        }
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        return Http.send(request.timeout(PATIENCE).build());
    }

    private static String body(HttpResponse<String> answer, ServiceSpec service) {
        if (answer.statusCode() / 100 != 2) {
            throw new PlainFailure(
                    service.module() + " answered " + answer.statusCode() + ".",
                    answer.body().lines().toList());
        }
        return pretty(answer.body());
    }

    private static String pretty(String body) {
        try {
            return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(JSON.readTree(body));
        } catch (JsonProcessingException e) {
            return body;
        }
    }
}
