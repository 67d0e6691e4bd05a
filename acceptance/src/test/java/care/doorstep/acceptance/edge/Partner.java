package care.doorstep.acceptance.edge;

import static org.assertj.core.api.Assertions.assertThat;

import care.doorstep.acceptance.stack.RunningStack;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Someone who calls the gateway: a partner's system with its client, or the API as a member of staff uses it. No answer
 * is ever a 5xx; {@link #whilePartsFail()} drops that for tests that take parts away.
 */
public final class Partner {

    private static final Map<String, String> READING_FOR = Map.of("X-End-User", "Dr A, duty doctor");

    private static final Duration USUAL_PATIENCE = Duration.ofSeconds(30);

    private final String base;
    private final @Nullable SignIn signIn;
    private final Map<String, String> headers;
    private final boolean partsFail;
    private final Duration patience;

    private Partner(
            String base, @Nullable SignIn signIn, Map<String, String> headers, boolean partsFail, Duration patience) {
        this.base = base;
        this.signIn = signIn;
        this.headers = headers;
        this.partsFail = partsFail;
        this.patience = patience;
    }

    private static Partner of(String base, @Nullable SignIn signIn) {
        return new Partner(base, signIn, Map.of(), false, USUAL_PATIENCE);
    }

    /** A partner's system: gp-system, hospital, care-agency or demo-loader. */
    public static Partner system(String client) {
        var secret = RunningStack.current().setting("DEMO_SECRET");
        return new Partner(
                RunningStack.current().gateway(), SignIn.machine(client, secret), READING_FOR, false, USUAL_PATIENCE);
    }

    /** A member of staff: calltaker, triage, hub, nurse or manager. */
    public static Partner staff(String user) {
        var password = RunningStack.current().setting("DEMO_PASSWORD");
        return of(RunningStack.current().gateway(), SignIn.person(user, password));
    }

    /** Nobody: no token at all. */
    public static Partner stranger() {
        return of(RunningStack.current().gateway(), null);
    }

    /** Whoever runs the stack, at a service's own address: operations are not behind the gateway. */
    public static Partner operator(String address) {
        var stack = RunningStack.current();
        var signIn = SignIn.machine(stack.setting("OPERATOR_CLIENT"), stack.setting("OPERATOR_SECRET"));
        return of(address, signIn);
    }

    /** Whoever runs Keycloak, at its own address. */
    public static Partner identityAdministrator() {
        return of(RunningStack.current().keycloak(), SignIn.administrator());
    }

    /** The same, sending this header too. */
    public Partner with(String header, String value) {
        var more = new HashMap<>(headers);
        more.put(header, value);
        return new Partner(base, signIn, more, partsFail, patience);
    }

    public Partner whilePartsFail() {
        return new Partner(base, signIn, headers, true, patience);
    }

    /** Who waits this long for an answer, where half a minute is too short. */
    public Partner waiting(Duration patient) {
        return new Partner(base, signIn, headers, partsFail, patient);
    }

    public Answer get(String path) {
        return send("GET", path, BodyPublishers.noBody());
    }

    public Answer post(String path, Object body) {
        return send("POST", path, BodyPublishers.ofString(Json.write(body)));
    }

    public Answer put(String path, Object body) {
        return send("PUT", path, BodyPublishers.ofString(Json.write(body)));
    }

    public Answer delete(String path) {
        return send("DELETE", path, BodyPublishers.noBody());
    }

    /** A change to what was just read. */
    public Answer change(String path, Answer read, Object body) {
        return with("If-Match", read.etag()).post(path, body);
    }

    /** The value of its Authorization header, for a request that no client library would send. */
    public String authorization() {
        return signIn == null ? "" : "Bearer " + signIn.token();
    }

    /** Any method and body, such as a test of hostile input sends. */
    public Answer send(String method, String path, byte[] body) {
        return send(method, path, body.length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body));
    }

    private Answer send(String method, String path, BodyPublisher body) {
        var request = HttpRequest.newBuilder(URI.create(base + path))
                .timeout(patience)
                .method(method, body)
                .setHeader("Accept", "application/json, application/fhir+json, application/problem+json");
        if (!method.equals("GET")) {
            request.setHeader("Content-Type", "application/json");
        }
        if (signIn != null) {
            request.setHeader("Authorization", authorization());
        }
        headers.forEach(request::setHeader);
        var answer = new Answer(method + " " + path, Wire.send(request));
        Refused.keep(answer);
        assertThat(partsFail || answer.status() < 500)
                .as("no 5xx to %s, but %s: %s", answer.asked(), answer.status(), answer.body())
                .isTrue();
        return answer;
    }
}
