package care.doorstep.benchmarks.stack;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;

/** A service's own address, called as somebody. */
public record Api(String base, SignIn as) {

    private static final Duration PATIENCE = Duration.ofMinutes(30);

    public HttpResponse<String> get(String path) {
        return Wire.send(to(path).GET());
    }

    public HttpResponse<String> post(String path, Object body) {
        return post(path, body, "");
    }

    /** A change on the version that {@code etag} names, empty where nothing is changed. */
    public HttpResponse<String> post(String path, Object body, String etag) {
        var request = to(path).header("Content-Type", body instanceof String ? "text/csv" : "application/json")
                .POST(BodyPublishers.ofString(body instanceof String text ? text : Wire.json(body)));
        return Wire.send(etag.isEmpty() ? request : request.header("If-Match", etag));
    }

    public HttpResponse<String> put(String path, Object body) {
        return Wire.send(
                to(path).header("Content-Type", "application/json").PUT(BodyPublishers.ofString(Wire.json(body))));
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create(base + path))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + as.token());
    }
}
