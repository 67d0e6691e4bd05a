package care.doorstep.acceptance.edge;

import static org.assertj.core.api.Assertions.assertThat;

import care.doorstep.acceptance.stack.RunningStack;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A signed-in person without a browser: the cookies are ours to send, leave out or take elsewhere. */
public final class PageSession {

    private static final Pattern FORM = Pattern.compile("<form[^>]*action=\"([^\"]+)\"");

    private final Map<String, String> cookies = new LinkedHashMap<>();
    private List<String> attributes = List.of();

    private PageSession() {}

    public static PageSession of(String user) {
        var session = new PageSession();
        var atKeycloak = new LinkedHashMap<String, String>();
        var asked = session.get("/");
        var login = follow(URI.create(location(asked)), atKeycloak);
        var form = FORM.matcher(login.body());
        assertThat(form.find()).as("a sign-in form").isTrue();
        var password = RunningStack.current().setting("DEMO_PASSWORD");
        var signedIn = Wire.send(request(URI.create(form.group(1).replace("&amp;", "&")), atKeycloak)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("username=" + user + "&password=" + password)));
        var back = URI.create(location(signedIn));
        session.get(back.getRawPath() + "?" + back.getRawQuery());
        assertThat(session.get("/").statusCode()).as("%s is signed in", user).isEqualTo(200);
        return session;
    }

    public HttpResponse<String> get(String path) {
        return keep(Wire.send(request(address(path), cookies).GET()));
    }

    /** A form sent with these fields and headers, cookies and all. */
    public HttpResponse<String> post(String path, Map<String, String> fields, String... headers) {
        var body = fields.entrySet().stream()
                .map(f -> f.getKey() + "=" + URLEncoder.encode(f.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        var request = request(address(path), cookies)
                .setHeader("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body));
        for (var n = 0; n + 1 < headers.length; n += 2) {
            request.setHeader(headers[n], headers[n + 1]);
        }
        return keep(Wire.send(request));
    }

    /** As the Cookie header carries them. */
    public String cookies() {
        return header(cookies);
    }

    /** The attributes of the cookies that the gateway has set, one line each. */
    public List<String> attributes() {
        return attributes;
    }

    private HttpResponse<String> keep(HttpResponse<String> response) {
        var set = response.headers().allValues("Set-Cookie");
        if (!set.isEmpty()) {
            attributes = java.util.stream.Stream.concat(attributes.stream(), set.stream())
                    .toList();
        }
        take(set, cookies);
        return response;
    }

    private static HttpResponse<String> follow(URI address, Map<String, String> cookies) {
        var response = Wire.send(request(address, cookies).GET());
        take(response.headers().allValues("Set-Cookie"), cookies);
        return response.statusCode() == 302 ? follow(URI.create(location(response)), cookies) : response;
    }

    private static void take(List<String> set, Map<String, String> cookies) {
        for (var cookie : set) {
            var named = cookie.split(";", 2)[0].split("=", 2);
            if (cookie.contains("Max-Age=0") || named[1].isEmpty()) {
                cookies.remove(named[0]);
            } else {
                cookies.put(named[0], named[1]);
            }
        }
    }

    private static HttpRequest.Builder request(URI address, Map<String, String> cookies) {
        var request = HttpRequest.newBuilder(address).header("Accept", "text/html");
        return cookies.isEmpty() ? request : request.header("Cookie", header(cookies));
    }

    private static String header(Map<String, String> cookies) {
        return cookies.entrySet().stream()
                .map(c -> c.getKey() + "=" + c.getValue())
                .collect(Collectors.joining("; "));
    }

    private static URI address(String path) {
        return URI.create(RunningStack.current().gateway() + path);
    }

    private static String location(HttpResponse<String> response) {
        return response.headers()
                .firstValue("Location")
                .orElseThrow(() -> new AssertionError("no redirect but " + response.statusCode()));
    }
}
