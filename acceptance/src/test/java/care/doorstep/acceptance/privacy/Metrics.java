package care.doorstep.acceptance.privacy;

import care.doorstep.acceptance.edge.Wire;
import care.doorstep.acceptance.stack.RunningStack;
import java.net.URI;
import java.net.http.HttpRequest;
import java.util.List;

/** What each part tells Prometheus. */
final class Metrics {

    private Metrics() {}

    /** The settings that hold the parts' addresses. */
    static List<String> parts() {
        return List.of("REFERRAL", "CAREPLAN", "STRATIFICATION", "CASELOAD", "OUTCOMES", "GATEWAY");
    }

    static String of(String part) {
        var address = URI.create(RunningStack.current().setting(part) + "/q/metrics");
        return Wire.send(HttpRequest.newBuilder(address).GET()).body();
    }
}
