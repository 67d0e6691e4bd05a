package care.doorstep.acceptance.edge;

import static org.assertj.core.api.Assertions.assertThat;

import care.doorstep.acceptance.stack.RunningStack;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A member of staff signed in to the pages, without a browser: cookies, redirects and Keycloak's form. */
public final class PageSession {

    private static final Pattern FORM = Pattern.compile("action=\"([^\"]+)\"");
    private static final int LONGEST_WAY = 10;

    private final Map<String, Map<String, String>> cookies = new ConcurrentHashMap<>();
    private final Queue<String> set = new ConcurrentLinkedQueue<>();

    /** A demo user. */
    public static PageSession of(String user) {
        return of(user, RunningStack.current().setting("DEMO_PASSWORD"));
    }

    public static PageSession of(String user, String password) {
        var session = new PageSession();
        var form = session.open("/");
        assertThat(form.uri().toString())
                .as("the way to sign in")
                .startsWith(RunningStack.current().keycloak());
        var entered = session.follow(session.send(HttpRequest.newBuilder(action(form))
                .setHeader("Content-Type", "application/x-www-form-urlencoded")
                .POST(fields(Map.of("username", user, "password", password)))));
        assertThat(entered.uri().toString())
                .as("signed in")
                .startsWith(RunningStack.current().gateway());
        return session;
    }

    /** A page of the gateway, wherever the way leads. */
    public HttpResponse<String> open(String path) {
        return follow(answer(path));
    }

    /** What the gateway answers itself. */
    public HttpResponse<String> answer(String path, String... headers) {
        return send(with(HttpRequest.newBuilder(gateway().resolve(path)), headers));
    }

    /** What the gateway answers to a form with these fields. */
    public HttpResponse<String> post(String path, Map<String, String> fields, String... headers) {
        var request = HttpRequest.newBuilder(gateway().resolve(path))
                .setHeader("Content-Type", "application/x-www-form-urlencoded")
                .POST(fields(fields));
        return send(with(request, headers));
    }

    /** As a Cookie header carries them to the gateway. */
    public String cookies() {
        return header(jar(gateway()));
    }

    /** Every Set-Cookie header seen so far, whole. */
    public List<String> cookiesAsSet() {
        return List.copyOf(set);
    }

    private HttpResponse<String> follow(HttpResponse<String> first) {
        var answer = first;
        for (var steps = 0; answer.statusCode() / 100 == 3 && steps < LONGEST_WAY; steps++) {
            var location = answer.headers().firstValue("Location").orElseThrow();
            answer = send(HttpRequest.newBuilder(answer.uri().resolve(location)));
        }
        return answer;
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        var jar = jar(request.build().uri());
        var kept = header(jar);
        var answer = Wire.send(kept.isEmpty() ? request : request.setHeader("Cookie", kept));
        for (var header : answer.headers().allValues("Set-Cookie")) {
            set.add(header);
            HttpCookie.parse(header).forEach(cookie -> keep(jar, cookie));
        }
        return answer;
    }

    private Map<String, String> jar(URI address) {
        return cookies.computeIfAbsent(address.getAuthority(), _ -> new ConcurrentHashMap<>());
    }

    private static URI gateway() {
        return URI.create(RunningStack.current().gateway());
    }

    private static String header(Map<String, String> jar) {
        return jar.entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    private static HttpRequest.Builder with(HttpRequest.Builder request, String... headers) {
        for (var n = 0; n < headers.length; n += 2) {
            request.setHeader(headers[n], headers[n + 1]);
        }
        return request;
    }

    private static HttpRequest.BodyPublisher fields(Map<String, String> fields) {
        return BodyPublishers.ofString(fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&")));
    }

    private static void keep(Map<String, String> jar, HttpCookie cookie) {
        if (cookie.hasExpired()) {
            jar.remove(cookie.getName());
        } else {
            jar.put(cookie.getName(), cookie.getValue());
        }
    }

    private static URI action(HttpResponse<String> page) {
        var form = FORM.matcher(page.body());
        assertThat(form.find()).as("a form in %s", page.uri()).isTrue();
        return URI.create(form.group(1).replace("&amp;", "&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
