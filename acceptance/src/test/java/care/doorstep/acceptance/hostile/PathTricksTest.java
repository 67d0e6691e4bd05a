package care.doorstep.acceptance.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import care.doorstep.acceptance.Journey;
import care.doorstep.acceptance.edge.Partner;
import care.doorstep.acceptance.stack.RunningStack;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No way of writing a path leads through the gateway to what a service keeps for its operators. */
@Journey
@Order(7)
class PathTricksTest {

    /** Of the inbox, a database's metrics, the API document: what only a service has, not the gateway itself. */
    private static final List<String> INNARDS = List.of("appliedUpTo", "agroal_", "openapi:", "\"handled\"");

    static Stream<String> ways() {
        var internal = List.of("operations/inbox", "q/metrics", "q/openapi");
        var up = List.of(
                "../../../",
                "..;/..;/..;/",
                "..;a=b/..;a=b/..;a=b/",
                "%2e%2e/%2e%2e/%2e%2e/",
                "%2E%2E%2F%2E%2E%2F%2E%2E%2F",
                ".%2e/%2e./.%2e/",
                "..%2f..%2f..%2f",
                "..%5c..%5c..%5c",
                "..\\..\\..\\",
                "%252e%252e/%252e%252e/%252e%252e/",
                "%252e%252e%252f%252e%252e%252f%252e%252e%252f",
                "%c0%ae%c0%ae/%c0%ae%c0%ae/%c0%ae%c0%ae/",
                "%uff0e%uff0e/%uff0e%uff0e/%uff0e%uff0e/",
                "..%00/..%00/..%00/",
                "./.././.././../",
                "x/../../../../",
                "/",
                "///",
                ";/",
                "%2f",
                "%0d%0a/",
                "");
        return internal.stream()
                .flatMap(to -> up.stream()
                        .flatMap(way -> Stream.of(
                                "/api/referral/v1/" + way + to,
                                "/api/referral/v1" + way + to,
                                "/fhir/R4/" + way + to)));
    }

    @ParameterizedTest
    @MethodSource("ways")
    void no_path_leads_to_a_services_innards(String path) {
        leadsNowhere("GET " + path + " HTTP/1.1");
    }

    @Test
    void neither_does_a_whole_address_nor_another_host() {
        var service = RunningStack.current().setting("REFERRAL");
        leadsNowhere("GET " + service + "/operations/inbox HTTP/1.1");
        leadsNowhere("GET //" + service.substring("http://".length()) + "/operations/inbox HTTP/1.1");
        leadsNowhere("GET http://" + RawHttp.host() + "@" + service.substring(7) + "/q/metrics HTTP/1.1");
        var host = service.substring("http://".length());
        leadsNowhere("GET /api/referral/v1/../../../q/metrics HTTP/1.1", "X-Forwarded-Host: " + host);
        leadsNowhere("GET /api/referral/v1/people HTTP/1.1", "X-Original-URL: /operations/inbox");
        leadsNowhere("GET /api/referral/v1/people HTTP/1.1", "X-Rewrite-URL: /operations/inbox");
        leadsNowhere("CONNECT " + host + " HTTP/1.1");
    }

    @Test
    void what_is_for_operators_is_not_behind_the_gateway() {
        for (var path : List.of("/operations/inbox", "/api/referral/operations/inbox", "/api/operations/inbox")) {
            leadsNowhere("GET " + path + " HTTP/1.1");
        }
        for (var path : List.of("/operations/inbox/replay", "/operations/inbox/rebuild")) {
            leadsNowhere("POST " + path + " HTTP/1.1", "Content-Length: 0");
        }
    }

    /** Even with a token that the service itself would let in. */
    private static void leadsNowhere(String requestLine, String... more) {
        var stack = RunningStack.current();
        var operator = Partner.operator(stack.gateway()).authorization();
        var headers = Stream.concat(Stream.of("Authorization: " + operator), Stream.of(more));
        var reply = RawHttp.ask(requestLine, headers.toArray(String[]::new));
        assertThat(reply.status()).as(requestLine).isLessThan(500);
        assertThat(INNARDS.stream().filter(reply.body()::contains))
                .as(requestLine)
                .isEmpty();
    }
}
