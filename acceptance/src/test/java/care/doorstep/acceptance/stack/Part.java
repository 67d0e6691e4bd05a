package care.doorstep.acceptance.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import care.doorstep.acceptance.edge.Partner;
import care.doorstep.acceptance.edge.Wire;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** One process of the stack. */
public enum Part {
    REFERRAL("referral-service"),
    CAREPLAN("careplan-service"),
    STRATIFICATION("stratification-service"),
    CASELOAD("caseload-service"),
    OUTCOMES("outcomes-service"),
    GATEWAY("gateway"),
    KAFKA("kafka"),
    POSTGRES("postgres"),
    KEYCLOAK("keycloak");

    private static final Duration PATIENCE = Duration.ofMinutes(6);

    private static final Duration REBUILD = Duration.ofMinutes(10);

    private final String title;

    Part(String title) {
        this.title = title;
    }

    /** As the launcher calls it. */
    public String title() {
        return title;
    }

    /** The five services. */
    public static List<Part> services() {
        return List.of(REFERRAL, CAREPLAN, STRATIFICATION, CASELOAD, OUTCOMES);
    }

    /** Stopped on purpose, and left alone until {@link #start()}. */
    public void stop() {
        Launcher.run("stop", title);
    }

    public void start() {
        Launcher.run("start", title);
        awaitServing();
    }

    /** Kill -9; whoever watches over the stack starts it again. Returns when a new process serves. */
    public void killAndAwaitAnother() {
        var killed = Processes.kill(title);
        await("another process of " + title)
                .atMost(PATIENCE)
                .ignoreExceptions()
                .until(() -> Processes.of(title) != killed && serves());
    }

    public void awaitServing() {
        await(title + " serves").atMost(PATIENCE).ignoreExceptions().until(this::serves);
    }

    /** Builds every read model anew from the topics; returns how many events that took. */
    public long rebuild() {
        var operator = Partner.operator(address()).waiting(REBUILD);
        return operator.post("/operations/inbox/rebuild", "{}")
                .expect(200)
                .json()
                .path("events")
                .asLong();
    }

    /** Events that this service could not take, and those that wait behind them. */
    public List<JsonNode> parked() {
        var inbox = Partner.operator(address()).get("/operations/inbox").expect(200);
        assertThat(inbox.json().has("parked")).isTrue();
        var parked = new ArrayList<JsonNode>();
        inbox.json().path("parked").forEach(parked::add);
        return parked;
    }

    private boolean serves() {
        return switch (this) {
            case KAFKA -> accepts(RunningStack.current().kafka());
            case KEYCLOAK -> answers(RunningStack.current().issuer() + "/.well-known/openid-configuration");
            // a service is ready when its database is
            case POSTGRES -> answers(REFERRAL.address() + "/q/health/ready");
            case REFERRAL, CAREPLAN, STRATIFICATION, CASELOAD, OUTCOMES, GATEWAY ->
                answers(address() + "/q/health/ready");
        };
    }

    private static boolean answers(String address) {
        var question = HttpRequest.newBuilder(URI.create(address));
        return Wire.send(question.timeout(Duration.ofSeconds(5)).GET()).statusCode() == 200;
    }

    private static boolean accepts(String address) {
        var place = URI.create("kafka://" + address);
        try (var socket = new Socket(place.getHost(), place.getPort())) {
            return socket.isConnected();
        } catch (IOException e) {
            return false;
        }
    }

    /** The number of its process: another one once it has been started again. */
    public long process() {
        return Processes.of(title);
    }

    public String address() {
        return RunningStack.current().setting(name().toUpperCase(Locale.ROOT));
    }
}
