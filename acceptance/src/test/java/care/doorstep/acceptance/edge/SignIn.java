package care.doorstep.acceptance.edge;

import static org.assertj.core.api.Assertions.assertThat;

import care.doorstep.acceptance.stack.RunningStack;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;

/** Tokens from the stack's Keycloak, asked for anew shortly before they expire. */
final class SignIn {

    private final Map<String, String> form;
    private String token = "";
    private Instant usableUntil = Instant.MIN;

    private SignIn(Map<String, String> form) {
        this.form = form;
    }

    static SignIn machine(String client, String secret) {
        return new SignIn(Map.of("grant_type", "client_credentials", "client_id", client, "client_secret", secret));
    }

    static SignIn person(String user, String password) {
        return new SignIn(
                Map.of("grant_type", "password", "client_id", "demo-sign-in", "username", user, "password", password));
    }

    synchronized String token() {
        if (Instant.now().isAfter(usableUntil)) {
            fetch();
        }
        return token;
    }

    private void fetch() {
        var address = URI.create(RunningStack.current().issuer() + "/protocol/openid-connect/token");
        var body = form.entrySet().stream()
                .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        var answer = Wire.send(HttpRequest.newBuilder(address)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
        assertThat(answer.statusCode())
                .as("sign-in of %s: %s", form.get("client_id"), answer.body())
                .isEqualTo(200);
        var json = Json.read(answer.body());
        token = json.path("access_token").asText();
        usableUntil = Instant.now().plusSeconds(json.path("expires_in").asLong() - 30);
    }
}
