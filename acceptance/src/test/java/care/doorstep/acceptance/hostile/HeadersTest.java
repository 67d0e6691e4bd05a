package care.doorstep.acceptance.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import care.doorstep.acceptance.Journey;
import care.doorstep.acceptance.edge.Partner;
import care.doorstep.acceptance.people.Locality;
import care.doorstep.acceptance.people.People;
import care.doorstep.acceptance.people.Referrals;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Headers that say two things at once, and what is echoed. */
@Journey
@Order(7)
class HeadersTest {

    private static final String LIST = "GET /api/referral/v1/referrals?limit=1 HTTP/1.1";

    @BeforeAll
    static void a_list_of_more_than_one_page() {
        Locality.isThere();
        gpSystem().post(Referrals.ALL, Referrals.about(People.somebody())).expect(201);
        gpSystem().post(Referrals.ALL, Referrals.about(People.somebody())).expect(201);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\r\n X-Planted: yes",
                "a\nX-Planted: yes",
                "a\rX-Planted: yes",
                "a%0d%0aX-Planted: yes",
                "a\u0000X-Planted: yes",
                "a\u0085X-Planted: yes",
                "åX-Planted: yes",
            })
    void a_line_end_in_an_echoed_header_plants_no_other(String value) {
        for (var name : List.of("X-Request-ID", "X-Correlation-ID")) {
            var reply = RawHttp.ask(LIST, "Authorization: " + gpSystem().authorization(), name + ": " + value);
            assertThat(reply.status()).isLessThan(500);
            assertThat(reply.header("X-Planted")).isEmpty();
            assertThat(reply.header(name).orElse("")).doesNotContain("Planted");
        }
    }

    @Test
    void a_line_end_in_a_parameter_plants_nothing_in_the_link_to_the_next_page() {
        var answer = gpSystem()
                .get(Referrals.ALL + "?limit=1&x=%0d%0aX-Planted:%20yes&flag=%0d%0aX-Planted:%20yes")
                .response();
        assertThat(answer.headers().firstValue("X-Planted")).isEmpty();
        var next = gpSystem()
                .get(Referrals.ALL + "?limit=1&x=%0d%0aX-Planted:%20yes")
                .expect(200);
        assertThat(next.header("Link")).contains("rel=\"next\"").doesNotContain("\r", "\n");
        assertThat(next.header("X-Planted")).isEmpty();
    }

    @Test
    void a_line_end_in_a_pages_address_plants_nothing_in_the_redirect_to_sign_in() {
        var reply = RawHttp.ask("GET /referrals?show=%0d%0aSet-Cookie:%20planted=yes%0d%0aX-Planted:%20yes HTTP/1.1");
        assertThat(reply.status()).isEqualTo(302);
        assertThat(reply.header("X-Planted")).isEmpty();
        assertThat(reply.headers()).noneMatch(line -> line.startsWith("Set-Cookie: planted"));
    }

    /** One connection, one request each, with a second one hidden in it: nobody is answered for the hidden one. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Length: 4\r\nContent-Length: 60\r\n\r\n",
                "Content-Length: 60\r\nContent-Length: 4\r\n\r\n",
                "Content-Length: 4, 60\r\n\r\n",
                "Content-Length: +4\r\n\r\n",
                "Content-Length: 0x4\r\n\r\n",
                "Content-Length: -1\r\n\r\n",
                "Content-Length : 4\r\n\r\n",
                "Content-Length: 60\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
                "Content-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
                "Transfer-Encoding: xchunked\r\nContent-Length: 4\r\n\r\n",
                "Transfer-Encoding: chunked\r\nTransfer-Encoding: identity\r\n\r\n0\r\n\r\n",
                "Transfer-Encoding : chunked\r\nContent-Length: 4\r\n\r\n0\r\n\r\n",
                "Transfer-Encoding:\u000bchunked\r\nContent-Length: 4\r\n\r\n0\r\n\r\n",
                "Transfer-Encoding: chunked\r\n\r\n4;\nx=\r\n{}  \r\n0\r\n\r\n",
                "X: y\r\n Transfer-Encoding: chunked\r\nContent-Length: 4\r\n\r\n",
            })
    void a_request_hidden_in_another_is_not_taken_for_one(String framing) {
        var hidden = UUID.randomUUID().toString();
        try (var connection = RawHttp.toGateway()) {
            connection.say("POST /api/referral/v1/referrals HTTP/1.1\r\nHost: " + RawHttp.host()
                    + "\r\nContent-Type: application/json\r\nAuthorization: "
                    + gpSystem().authorization() + "\r\n" + framing + "{}  GET /fhir/R4/metadata HTTP/1.1\r\nHost: "
                    + RawHttp.host() + "\r\nX-Request-ID: " + hidden + "\r\nX: ");
            var first = connection.reply();
            assertThat(first.map(RawHttp.Reply::status).orElse(400)).isLessThan(500);
        }
        everyoneElseGetsTheirOwnAnswers(hidden);
    }

    @Test
    void a_request_never_named_as_having_a_body_has_none() {
        try (var connection = RawHttp.toGateway()) {
            connection.say("GET /api/referral/v1/referrals HTTP/1.1\r\nHost: " + RawHttp.host()
                    + "\r\nAuthorization: " + gpSystem().authorization()
                    + "\r\nX-End-User: A reader\r\nContent-Length: 30\r\n\r\nGET /operations/clock HTTP/1.1");
            assertThat(connection.reply().orElseThrow().status()).isEqualTo(200);
        }
        everyoneElseGetsTheirOwnAnswers("none");
    }

    /** Connections between gateway and services are shared: one out of step would answer others wrongly. */
    private static void everyoneElseGetsTheirOwnAnswers(String hidden) {
        for (var n = 0; n < 5; n++) {
            var id = UUID.randomUUID().toString();
            var answer = gpSystem()
                    .with("X-Request-ID", id)
                    .get(Referrals.ALL + "?limit=1")
                    .expect(200);
            assertThat(answer.header("X-Request-ID")).isEqualTo(id).isNotEqualTo(hidden);
        }
    }

    private static Partner gpSystem() {
        return Partner.system("gp-system");
    }
}
