package care.doorstep.acceptance.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import care.doorstep.acceptance.Journey;
import care.doorstep.acceptance.edge.PageSession;
import care.doorstep.acceptance.edge.Partner;
import care.doorstep.acceptance.people.Locality;
import care.doorstep.acceptance.people.People;
import care.doorstep.acceptance.people.Referrals;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Forms and methods that the person at the screen never meant to send. */
@Journey
@Order(7)
class ForgedPagesTest {

    private static final Pattern TOKEN = Pattern.compile("name=\"form-token\"[^>]*value=\"([^\"]+)\"");
    private static final Map<String, String> WITHDRAWAL = Map.of("reason", "duplicate");

    @BeforeAll
    static void the_county_is_there() {
        Locality.isThere();
    }

    @Test
    void a_form_without_the_token_of_its_page_changes_nothing() {
        var triage = PageSession.of("triage");
        var referral = received();
        triage.answer("/referrals/" + referral);
        for (var forged : List.of("", "forged", "a.b.c")) {
            var fields = new LinkedHashMap<>(WITHDRAWAL);
            fields.put("form-token", forged);
            assertThat(triage.post("/referrals/" + referral + "/withdrawal", fields)
                            .statusCode())
                    .isEqualTo(400);
        }
        assertThat(triage.post("/referrals/" + referral + "/withdrawal", WITHDRAWAL)
                        .statusCode())
                .isEqualTo(400);
        staysAsItWas(referral);
    }

    @Test
    void a_token_of_another_session_opens_nothing() {
        var referral = received();
        var other = PageSession.of("hub").answer("/referrals/" + referral);
        var token = TOKEN.matcher(other.body());
        assertThat(token.find()).isTrue();
        var triage = PageSession.of("triage");
        triage.answer("/referrals/" + referral);
        var fields = new LinkedHashMap<>(WITHDRAWAL);
        fields.put("form-token", token.group(1));
        assertThat(triage.post("/referrals/" + referral + "/withdrawal", fields).statusCode())
                .isEqualTo(400);
        staysAsItWas(referral);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "application/json", "multipart/form-data; boundary=x"})
    void a_body_that_another_site_can_send_without_asking_is_no_form(String type) {
        var triage = PageSession.of("triage");
        var referral = received();
        triage.answer("/referrals/" + referral);
        var sent = triage.post(
                "/referrals/" + referral + "/withdrawal",
                WITHDRAWAL,
                "Content-Type",
                type,
                "Origin",
                "https://elsewhere.example");
        assertThat(sent.statusCode()).isBetween(400, 499);
        staysAsItWas(referral);
    }

    @ParameterizedTest
    @ValueSource(strings = {"X-HTTP-Method-Override", "X-HTTP-Method", "X-Method-Override"})
    void no_header_makes_one_method_another(String header) {
        var administrator = Partner.system("demo-loader").with(header, "PUT");
        administrator.post("/api/caseload/v1/neighbourhoods/NH01", Map.of()).refused(405);
        administrator
                .post("/api/caseload/v1/neighbourhoods/NH01?_method=PUT", Map.of())
                .refused(405);
        var referral = received();
        var gpSystem = Partner.system("gp-system").with(header, "DELETE");
        gpSystem.get(Referrals.ALL + "/" + referral).expect(200);
        staysAsItWas(referral);
    }

    @ParameterizedTest
    @ValueSource(strings = {"TRACE", "TRACK", "DEBUG", "PROPFIND", "DELETE", "PATCH"})
    void methods_that_nobody_needs_are_refused_and_echo_nothing(String method) {
        var secret = UUID.randomUUID().toString();
        for (var path : List.of(Referrals.ALL, "/referrals", "/")) {
            var reply = RawHttp.ask(
                    method + " " + path + " HTTP/1.1",
                    "Authorization: " + Partner.system("gp-system").authorization(),
                    "X-Secret: " + secret);
            assertThat(reply.status()).as(method + " " + path).isIn(302, 400, 401, 404, 405, 499, 501);
            assertThat(reply.body() + reply.headers()).doesNotContain(secret);
        }
    }

    @Test
    void the_session_is_out_of_reach_of_scripts_and_of_other_sites() {
        var cookies = PageSession.of("triage").cookiesAsSet().stream()
                .filter(cookie -> cookie.startsWith("q_session"))
                .toList();
        assertThat(cookies)
                .isNotEmpty()
                .allSatisfy(cookie ->
                        assertThat(cookie).containsIgnoringCase("HttpOnly").containsIgnoringCase("SameSite=Lax"));
    }

    @Test
    void a_session_opens_no_api_and_the_api_needs_no_cookie() {
        var reply = RawHttp.ask(
                "GET " + Referrals.ALL + " HTTP/1.1",
                "Cookie: " + PageSession.of("triage").cookies());
        assertThat(reply.status()).isEqualTo(401);
    }

    private static UUID received() {
        return Partner.system("gp-system")
                .post(Referrals.ALL, Referrals.about(People.somebody()))
                .expect(201)
                .id("/referralId");
    }

    private static void staysAsItWas(UUID referral) {
        var read = Partner.staff("triage").get(Referrals.ALL + "/" + referral).expect(200);
        assertThat(read.text("/state")).isEqualTo("received");
    }
}
