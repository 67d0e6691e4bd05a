package care.doorstep.acceptance.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import care.doorstep.acceptance.edge.Partner;
import care.doorstep.acceptance.edge.Wire;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.time.Duration;
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
    KAFKA("kafka");

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final String title;

    Part(String title) {
        this.title = title;
    }

    /** The five services. */
    public static List<Part> services() {
        return List.of(REFERRAL, CAREPLAN, STRATIFICATION, CASELOAD, OUTCOMES);
    }

    /** As operators call it. */
    public String title() {
        return title;
    }

    /** Stopped on purpose, and left alone until {@link #start()}. */
    public void stop() {
        Launcher.run("stop", title);
    }

    public void start() {
        Launcher.run("start", title);
        if (this != KAFKA) {
            awaitServing();
        }
    }

    /** Kill -9; whoever watches over the stack starts it again. Returns when a new process serves. */
    public void killAndAwaitAnother() {
        var killed = process();
        ProcessHandle.of(killed).orElseThrow().destroyForcibly();
        await("another process of " + title)
                .atMost(PATIENCE)
                .ignoreExceptions()
                .until(() -> process() != killed && serves());
    }

    public void awaitServing() {
        await(title + " serves").atMost(PATIENCE).ignoreExceptions().until(this::serves);
    }

    /** Builds every read model anew from the topics; returns how many events that took. */
    public long rebuild() {
        var operator = Partner.operator(address());
        return operator.post("/operations/inbox/rebuild", "{}")
                .expect(200)
                .json()
                .path("events")
                .asLong();
    }

    /** Events that this service could not take, and those that wait behind them. */
    public int parked() {
        var inbox = Partner.operator(address()).get("/operations/inbox").expect(200);
        assertThat(inbox.json().has("parked")).isTrue();
        return inbox.json().path("parked").size();
    }

    private boolean serves() {
        var health = HttpRequest.newBuilder(URI.create(address() + "/q/health/ready"));
        return Wire.send(health.timeout(Duration.ofSeconds(5)).GET()).statusCode() == 200;
    }

    private String address() {
        return RunningStack.current().setting(name().toUpperCase(Locale.ROOT));
    }

    /** The number of its process: another one once it has been started again. */
    public long process() {
        var file = RunningStack.current().folder().resolve("run").resolve(title + ".pid");
        try {
            return Long.parseLong(Files.readString(file).strip().split(" ")[0]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
