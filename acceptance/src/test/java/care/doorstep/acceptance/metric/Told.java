package care.doorstep.acceptance.metric;

import care.doorstep.acceptance.edge.Wire;
import care.doorstep.acceptance.metric.Expression.Asked;
import care.doorstep.acceptance.stack.RunningStack;
import java.net.URI;
import java.net.http.HttpRequest;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The metrics that the parts of the running stack tell, with the labels they have. */
public final class Told {

    private static final List<String> PARTS =
            List.of("GATEWAY", "REFERRAL", "CAREPLAN", "STRATIFICATION", "CASELOAD", "OUTCOMES");
    private static final Pattern SAMPLE = Pattern.compile("([a-zA-Z_:][\\w:]*)(?:\\{(.*)})? \\S+");
    private static final Pattern LABEL = Pattern.compile("(\\w+)=\"((?:[^\"\\\\]|\\\\.)*)\"");

    private final Map<String, Set<String>> labels = new HashMap<>();

    private Told() {}

    public static Told now() {
        var told = new Told();
        PARTS.forEach(part -> told.read(RunningStack.current().setting(part)));
        return told;
    }

    public boolean has(String metric) {
        return labels.containsKey(metric);
    }

    public boolean has(Asked asked) {
        var known = labels.getOrDefault(asked.metric(), Set.of());
        return known.contains(asked.value().isEmpty() ? asked.label() : asked.label() + "=" + asked.value());
    }

    private void read(String address) {
        var answer = Wire.send(HttpRequest.newBuilder(URI.create(address + "/q/metrics"))
                .setHeader("Accept", "text/plain")
                .GET());
        answer.body().lines().filter(line -> !line.startsWith("#")).forEach(this::sample);
    }

    private void sample(String line) {
        var sample = SAMPLE.matcher(line);
        if (!sample.matches()) {
            return;
        }
        var known = labels.computeIfAbsent(sample.group(1), _ -> new HashSet<>());
        if (sample.group(2) != null) {
            LABEL.matcher(sample.group(2)).results().forEach(label -> {
                known.add(label.group(1));
                known.add(label.group(1) + "=" + label.group(2));
            });
        }
    }
}
