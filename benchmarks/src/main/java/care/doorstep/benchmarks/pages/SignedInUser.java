package care.doorstep.benchmarks.pages;

import care.doorstep.benchmarks.PlainFailure;
import care.doorstep.benchmarks.stack.RunningStack;
import care.doorstep.benchmarks.stack.Wire;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A member of staff with a browser session at the gateway: signed in through Keycloak's own page, holding cookies. */
final class SignedInUser {

    private static final Pattern FORM = Pattern.compile("<form[^>]*action=\"([^\"]+)\"");
    private static final int HOPS = 10;

    private final RunningStack stack;
    private final Map<String, String> cookies = new ConcurrentHashMap<>();

    SignedInUser(RunningStack stack, String name) {
        this.stack = stack;
        var page = follow(URI.create(stack.gateway() + "/"), send(stack.gateway() + "/"));
        var form = FORM.matcher(page.body());
        if (!form.find()) {
            throw new PlainFailure("No sign-in form came, but " + page.statusCode() + " of " + page.uri());
        }
        var fields = "username=" + encoded(name) + "&password=" + encoded(stack.setting("DEMO_PASSWORD"));
        var address = form.group(1).replace("&amp;", "&");
        var answer = keep(Wire.send(request(address)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(fields))));
        Wire.expect(200, follow(URI.create(address), answer));
    }

    /** The page at this path of the gateway; anything but 200 fails. */
    String open(String path) {
        return Wire.expect(200, send(stack.gateway() + path)).body();
    }

    private HttpResponse<String> follow(URI from, HttpResponse<String> answer) {
        var at = from;
        var now = answer;
        for (var hop = 0; hop < HOPS && now.statusCode() / 100 == 3; hop++) {
            at = at.resolve(now.headers().firstValue("Location").orElseThrow());
            now = send(at.toString());
        }
        return now;
    }

    private HttpResponse<String> send(String address) {
        return keep(Wire.send(request(address).GET()));
    }

    private HttpRequest.Builder request(String address) {
        var held = cookies.entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
        var request = HttpRequest.newBuilder(URI.create(address)).header("Accept", "text/html");
        return held.isEmpty() ? request : request.header("Cookie", held);
    }

    private HttpResponse<String> keep(HttpResponse<String> answer) {
        for (var line : answer.headers().allValues("Set-Cookie")) {
            var pair = line.split(";", 2)[0].split("=", 2);
            if (pair[1].isEmpty()) {
                cookies.remove(pair[0]);
            } else {
                cookies.put(pair[0], pair[1]);
            }
        }
        return answer;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
