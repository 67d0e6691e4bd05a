package care.doorstep.acceptance.faults;

import static org.assertj.core.api.Assertions.assertThat;

import care.doorstep.acceptance.edge.Wire;
import care.doorstep.acceptance.stack.Part;
import care.doorstep.acceptance.topic.Lag;
import care.doorstep.acceptance.topic.Topics;
import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;

/** Everything committed has been published, and everything published has been read. */
final class Quiet {

    static final List<String> SERVICES =
            Part.services().stream().map(Part::title).toList();

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Duration LOOK_EVERY = Duration.ofSeconds(2);

    private Quiet() {}

    /** Returns when it is so, or fails saying who is behind. */
    static void await(Topics topics) {
        topics.fallSilent();
        Awaitility.await("every service has read and told everything")
                .atMost(PATIENCE)
                .pollInterval(LOOK_EVERY)
                .ignoreExceptions()
                .untilAsserted(() -> {
                    assertThat(Lag.behind(SERVICES, topics)).as("behind").isEmpty();
                    Part.services()
                            .forEach(service -> assertThat(oldestUntold(service))
                                    .as("seconds that the oldest event of %s waits", service)
                                    .isEqualTo("0.0"));
                });
        topics.fallSilent();
    }

    private static String oldestUntold(Part service) {
        var metrics = Wire.send(HttpRequest.newBuilder(URI.create(service.address() + "/q/metrics"))
                .GET());
        return metrics.body()
                .lines()
                .filter(line -> line.startsWith("doorstep_outbox_oldest_seconds"))
                .map(line -> line.substring(line.lastIndexOf(' ') + 1))
                .findFirst()
                .orElse("unknown");
    }
}
