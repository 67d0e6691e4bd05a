package care.doorstep.benchmarks.stack;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Tokens from the stack's Keycloak, asked for anew shortly before they expire. */
public final class SignIn {

    private static final long MARGIN_SECONDS = 60;

    private final RunningStack stack;
    private final Map<String, String> form;
    private String token = "";
    private Instant usableUntil = Instant.MIN;

    private SignIn(RunningStack stack, Map<String, String> form) {
        this.stack = stack;
        this.form = form;
    }

    /** A partner's system: gp-system, hospital or demo-loader. */
    public static SignIn system(RunningStack stack, String client) {
        return machine(stack, client, stack.setting("DEMO_SECRET"));
    }

    public static SignIn operator(RunningStack stack) {
        return machine(stack, stack.setting("OPERATOR_CLIENT"), stack.setting("OPERATOR_SECRET"));
    }

    /** A member of staff: calltaker, triage, hub or nurse. */
    public static SignIn staff(RunningStack stack, String user) {
        return new SignIn(
                stack,
                Map.of(
                        "grant_type",
                        "password",
                        "client_id",
                        "demo-sign-in",
                        "username",
                        user,
                        "password",
                        stack.setting("DEMO_PASSWORD")));
    }

    /** Everyone who may submit a referral: the gateway's rate limit counts each for themselves. */
    public static List<String> referrersTokens(RunningStack stack) {
        return List.of(
                system(stack, "gp-system").token(),
                system(stack, "hospital").token(),
                system(stack, "demo-loader").token(),
                staff(stack, "calltaker").token(),
                staff(stack, "triage").token(),
                staff(stack, "hub").token(),
                staff(stack, "nurse").token());
    }

    public synchronized String token() {
        if (Instant.now().isAfter(usableUntil)) {
            fetch();
        }
        return token;
    }

    private static SignIn machine(RunningStack stack, String client, String secret) {
        return new SignIn(
                stack, Map.of("grant_type", "client_credentials", "client_id", client, "client_secret", secret));
    }

    private void fetch() {
        var address = URI.create(stack.setting("KEYCLOAK") + "/protocol/openid-connect/token");
        var body = form.entrySet().stream()
                .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        var answer = Wire.send(HttpRequest.newBuilder(address)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
        var json = Wire.json(Wire.expect(200, answer).body());
        token = json.path("access_token").asText();
        usableUntil = Instant.now().plusSeconds(json.path("expires_in").asLong() - MARGIN_SECONDS);
    }
}
