package care.doorstep.gateway.standin;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/** A small real HTTP server that answers as the five services do, and remembers what it was asked. */
public final class StandIn {

    public static final StandIn SERVER = new StandIn();

    private static final String K = "01a10b13-a800-7000-8000-0000000000";
    public static final String PERSON = K + "10";
    public static final String RECEIVED = K + "11";
    public static final String WITH_HUB = K + "14";
    public static final String OFFERED = K + "15";
    public static final String CASE = K + "12";
    public static final String ACCEPTED_CASE = K + "13";
    public static final String PLAN = K + "20";

    /** What came in. */
    public record Asked(String method, String uri, Map<String, List<String>> headers, String body) {

        public String header(String name) {
            return headers.entrySet().stream()
                    .filter(e -> e.getKey().equalsIgnoreCase(name))
                    .map(e -> e.getValue().getFirst())
                    .findFirst()
                    .orElse("");
        }
    }

    private record Reply(int status, String type, String body) {}

    private final HttpServer server;
    private final List<Asked> asked = new CopyOnWriteArrayList<>();
    private final Map<String, Reply> replies = new ConcurrentHashMap<>();
    private final Map<String, String> headers = new ConcurrentHashMap<>();
    private final Set<String> down = ConcurrentHashMap.newKeySet();

    private StandIn() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::answer);
        server.start();
        reset();
    }

    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** As at the start: everything answers, nothing was asked. */
    public void reset() {
        asked.clear();
        replies.clear();
        headers.clear();
        down.clear();
        files();
    }

    /** A service (its context) that answers nothing but errors. */
    public void down(String context) {
        down.add("/api/" + context + "/");
    }

    public void reply(String methodAndPath, int status, String body) {
        var type = status >= 400 ? "application/problem+json" : "application/json";
        replies.put(methodAndPath, new Reply(status, type, body));
    }

    /** Sent with every answer from now on. */
    public void header(String name, String value) {
        headers.put(name, value);
    }

    public Asked last(String method) {
        return asked.stream().filter(a -> a.method().equals(method)).toList().getLast();
    }

    public List<Asked> asked() {
        return asked;
    }

    private void files() {
        var referral = "GET /api/referral/v1";
        file(referral + "/people/" + PERSON, "person");
        file(referral + "/people/" + PERSON + "/referrals", "referrals-offered");
        file(referral + "/referrals/" + RECEIVED, "referral-received");
        file(referral + "/referrals/" + WITH_HUB, "referral-with-hub");
        file(referral + "/referrals/" + OFFERED, "referral-offered");
        for (var state : List.of("received", "with-hub", "offered")) {
            file(referral + "/referrals?" + state, "referrals-" + state);
        }
        file(referral + "/referrals?", "referrals-received");
        var caseload = "GET /api/caseload/v1";
        file(caseload + "/referrals/" + OFFERED + "/case", "case-accepted");
        file(caseload + "/cases/" + CASE, "case");
        file(caseload + "/cases/" + ACCEPTED_CASE, "case-accepted");
        file(caseload + "/teams/NH01-INT/cases", "team-cases");
        file(caseload + "/people/" + PERSON + "/cases", "person-cases");
        file(caseload + "/neighbourhoods", "neighbourhoods");
        file("GET /api/careplan/v1/people/" + PERSON + "/plan", "plan");
        file("GET /api/stratification/v1/people/" + PERSON + "/risk", "risk");
        file("GET /api/outcomes/v1/people/" + PERSON + "/outcomes", "person-outcomes");
        file("GET /api/outcomes/v1/figures", "figures");
        file("GET /api/outcomes/v1/figures/two-hour-response-rate/events", "figure-events");
        for (var service : List.of("referral", "caseload", "careplan", "stratification", "outcomes")) {
            file("GET /api/" + service + "/v1/people/" + PERSON + "/timeline", "timeline");
            file("GET /api/" + service + "/v1/people/" + PERSON + "/accesses", "accesses");
        }
        file("POST /api/referral/v1/people/search", "search");
    }

    private void file(String methodAndPath, String name) {
        try (var in = StandIn.class.getResourceAsStream("/standin/" + name + ".json")) {
            var text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            replies.put(methodAndPath, new Reply(200, "application/json", text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void answer(HttpExchange call) throws IOException {
        var body = new String(call.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        asked.add(new Asked(
                call.getRequestMethod(), call.getRequestURI().toString(), Map.copyOf(call.getRequestHeaders()), body));
        var reply = reply(
                call.getRequestMethod(),
                call.getRequestURI().getPath(),
                call.getRequestURI().getQuery());
        call.getResponseHeaders().add("Content-Type", reply.type());
        call.getResponseHeaders().add("ETag", "\"3\"");
        call.getResponseHeaders().add("Set-Cookie", "service=no");
        headers.forEach(call.getResponseHeaders()::add);
        var bytes = reply.body().getBytes(StandardCharsets.UTF_8);
        call.sendResponseHeaders(reply.status(), bytes.length == 0 ? -1 : bytes.length);
        call.getResponseBody().write(bytes);
        call.close();
    }

    private Reply reply(String method, String path, String query) {
        if (down.stream().anyMatch(path::startsWith)) {
            return new Reply(500, "text/plain", "");
        }
        var list = path.endsWith("/v1/referrals") && method.equals("GET");
        var state = query != null && query.contains("state=") ? query.replaceAll(".*state=([a-z-]+).*", "$1") : "";
        var key = method + " " + path + (list ? "?" + state : "");
        return replies.getOrDefault(
                key, new Reply(404, "application/problem+json", "{\"status\":404,\"detail\":\"not found\"}"));
    }
}
