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
public final class SignIn {

    private final URI address;
    private final Map<String, String> form;
    private String token = "";
    private Instant usableUntil = Instant.MIN;

    private SignIn(String realm, Map<String, String> form) {
        this.address = URI.create(realm + "/protocol/openid-connect/token");
        this.form = form;
    }

    public static SignIn machine(String client, String secret) {
        return machine(RunningStack.current().issuer(), client, secret);
    }

    /** A machine of any realm of the same Keycloak. */
    public static SignIn machine(String realm, String client, String secret) {
        return new SignIn(
                realm, Map.of("grant_type", "client_credentials", "client_id", client, "client_secret", secret));
    }

    public static SignIn person(String user, String password) {
        return new SignIn(RunningStack.current().issuer(), password("demo-sign-in", user, password));
    }

    /** Whoever runs Keycloak itself, with the password that the launcher made up for this stack. */
    public static SignIn administrator() {
        var stack = RunningStack.current();
        return new SignIn(stack.masterRealm(), password("admin-cli", "admin", stack.secret("keycloak-admin")));
    }

    /** The same session gone on with: what a refresh token is good for. */
    public static SignIn goingOn(String refreshToken) {
        return new SignIn(
                RunningStack.current().issuer(),
                Map.of("grant_type", "refresh_token", "client_id", "demo-sign-in", "refresh_token", refreshToken));
    }

    public synchronized String token() {
        if (Instant.now().isAfter(usableUntil)) {
            fetch();
        }
        return token;
    }

    /** What Keycloak answers to this sign-in now. */
    public Answer attempt() {
        var body = form.entrySet().stream()
                .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return new Answer(
                form.get("grant_type"),
                Wire.send(HttpRequest.newBuilder(address)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(body))));
    }

    private void fetch() {
        var answer = attempt();
        assertThat(answer.status())
                .as("sign-in of %s: %s", form.get("client_id"), answer.body())
                .isEqualTo(200);
        token = answer.text("/access_token");
        usableUntil = Instant.now().plusSeconds(answer.json().path("expires_in").asLong() - 30);
    }

    private static Map<String, String> password(String client, String user, String password) {
        return Map.of("grant_type", "password", "client_id", client, "username", user, "password", password);
    }
}
