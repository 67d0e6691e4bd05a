package care.doorstep.local.demo;

import care.doorstep.local.stack.Http;
import care.doorstep.local.stack.Pause;
import care.doorstep.local.stack.PlainFailure;
import care.doorstep.local.stack.Ports;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The platform's public API as a partner sees it: through the gateway, with the token of the client demo-loader. */
final class DemoApi {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration TOKEN_AGE = Duration.ofMinutes(3);
    private static final int TRIES = 40;

    private final Ports ports;
    private String token = "";
    private Instant tokenTaken = Instant.EPOCH;

    DemoApi(Ports ports) {
        this.ports = ports;
    }

    /** An answer: its status, body and ETag. */
    record Answer(int status, JsonNode body, String etag) {

        boolean ok() {
            return status / 100 == 2;
        }
    }

    Answer get(String path) {
        return send("GET", path, "application/json", null, null);
    }

    Answer post(String path, Object body) {
        return send("POST", path, "application/json", text(body), null);
    }

    /** A change on the version that {@code etag} names. */
    Answer post(String path, Object body, String etag) {
        return send("POST", path, "application/json", text(body), etag);
    }

    Answer put(String path, Object body, @Nullable String etag) {
        return send("PUT", path, "application/json", text(body), etag);
    }

    Answer csv(String path, String rows) {
        return send("POST", path, "text/csv", rows, null);
    }

    /** The answer where it is good; otherwise a sentence that names the call. */
    static Answer must(Answer answer, String what) {
        if (!answer.ok()) {
            throw new PlainFailure("The demo locality could not be made: " + what + " was answered " + answer.status()
                    + " (" + answer.body().path("type").asText("no reason given") + ").");
        }
        return answer;
    }

    private Answer send(String method, String path, String type, @Nullable String body, @Nullable String etag) {
        for (int i = 0; i < TRIES; i++) {
            var answer = Http.send(request(method, path, type, body, etag));
            if (answer.statusCode() != 429 && answer.statusCode() != 503) {
                return new Answer(
                        answer.statusCode(),
                        tree(answer.body()),
                        answer.headers().firstValue("ETag").orElse(""));
            }
            Pause.of(wait(answer));
        }
        throw new PlainFailure("The demo locality could not be made: the gateway stayed busy.");
    }

    private HttpRequest request(String method, String path, String type, @Nullable String body, @Nullable String etag) {
        var request = HttpRequest.newBuilder(URI.create(ports.gatewayUrl() + path))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + token())
                .header("Content-Type", type)
                .header("X-End-User", "The demo loader")
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (etag != null) {
            request.header("If-Match", etag);
        }
        if (method.equals("POST") && body != null && !path.endsWith("/people")) {
            request.header("Idempotency-Key", key(path, body));
        }
        return request.build();
    }

    /** The same call of a second attempt is answered as the first was. */
    private static String key(String path, String body) {
        return UUID.nameUUIDFromBytes((path + body).getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .toString();
    }

    private static Duration wait(HttpResponse<String> answer) {
        return answer.headers()
                .firstValue("Retry-After")
                .filter(value -> value.chars().allMatch(Character::isDigit))
                .map(value -> Duration.ofSeconds(Long.parseLong(value)))
                .orElse(Duration.ofMillis(500));
    }

    private synchronized String token() {
        if (tokenTaken.isBefore(Instant.now().minus(TOKEN_AGE))) {
            var form = "grant_type=client_credentials&client_id=demo-loader&client_secret=demo-secret";
            var answer = Http.send(HttpRequest.newBuilder(URI.create(ports.tokenUrl()))
                    .timeout(PATIENCE)
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(BodyPublishers.ofString(form))
                    .build());
            token = tree(answer.body()).path("access_token").asText();
            tokenTaken = Instant.now();
        }
        return token;
    }

    private static String text(Object body) {
        try {
            return JSON.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static JsonNode tree(String body) {
        try {
            return JSON.readTree(body.isBlank() ? "{}" : body);
        } catch (JsonProcessingException e) {
            return JSON.createObjectNode();
        }
    }
}
