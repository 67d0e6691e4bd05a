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
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A member of staff signed in to the pages, without a browser: cookies, redirects and Keycloak's form. */
public final class PageSession {

    private static final Pattern FORM = Pattern.compile("action=\"([^\"]+)\"");
    private static final int LONGEST_WAY = 10;

    private final Map<String, Map<String, String>> cookies = new ConcurrentHashMap<>();

    public static PageSession of(String user, String password) {
        var session = new PageSession();
        var form = session.open("/");
        assertThat(form.uri().toString())
                .as("the way to sign in")
                .startsWith(RunningStack.current().keycloak());
        var entered = session.follow(session.send(HttpRequest.newBuilder(action(form))
                .setHeader("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("username=" + encoded(user) + "&password=" + encoded(password)))));
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
        var request = HttpRequest.newBuilder(URI.create(RunningStack.current().gateway() + path));
        for (var n = 0; n < headers.length; n += 2) {
            request.setHeader(headers[n], headers[n + 1]);
        }
        return send(request);
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
        var jar = cookies.computeIfAbsent(request.build().uri().getAuthority(), _ -> new ConcurrentHashMap<>());
        var kept = jar.entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
        var answer = Wire.send(kept.isEmpty() ? request : request.setHeader("Cookie", kept));
        for (var header : answer.headers().allValues("Set-Cookie")) {
            HttpCookie.parse(header).forEach(cookie -> keep(jar, cookie));
        }
        return answer;
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
