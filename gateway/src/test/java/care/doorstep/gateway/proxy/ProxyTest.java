package care.doorstep.gateway.proxy;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;

import care.doorstep.gateway.standin.GatewayStack;
import care.doorstep.gateway.standin.StandIn;
import care.doorstep.gateway.standin.TestTokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(GatewayStack.class)
class ProxyTest {

    @TestHTTPResource("/")
    URI gateway;

    @BeforeEach
    void fresh() {
        StandIn.SERVER.reset();
    }

    @Test
    void a_request_goes_through_as_it_came() {
        StandIn.SERVER.reply("POST /api/referral/v1/referrals", 201, "{\"referralId\":\"x\"}");
        given().auth()
                .oauth2(TestTokens.callTaker())
                .header("X-Request-ID", "r-1")
                .header("Idempotency-Key", "k-1")
                .header("Cookie", "q_session=secret")
                .header("X-Forwarded-For", "10.0.0.1")
                .contentType("application/json")
                .body("{\"channel\":\"phone\"}")
                .post("/api/referral/v1/referrals?x=1")
                .then()
                .statusCode(201)
                .header("ETag", "\"3\"")
                .header("Set-Cookie", nullValue())
                .body("referralId", equalTo("x"));
        var asked = StandIn.SERVER.last("POST");
        assertThat(asked.uri()).isEqualTo("/api/referral/v1/referrals?x=1");
        assertThat(asked.body()).isEqualTo("{\"channel\":\"phone\"}");
        assertThat(asked.header("Authorization")).startsWith("Bearer ey");
        assertThat(asked.header("X-Request-ID")).isEqualTo("r-1");
        assertThat(asked.header("Idempotency-Key")).isEqualTo("k-1");
        assertThat(asked.header("Cookie")).isEmpty();
        assertThat(asked.header("X-Forwarded-For")).isEmpty();
    }

    @Test
    void an_address_inside_comes_out_as_a_path() {
        var path = "/api/referral/v1/referrals/1?x=1";
        StandIn.SERVER.reply("POST /api/referral/v1/referrals", 201, "{}");
        StandIn.SERVER.header("Location", StandIn.SERVER.url() + path);
        StandIn.SERVER.header("Content-Location", "https://elsewhere.example/1");
        given().auth()
                .oauth2(TestTokens.callTaker())
                .contentType("application/json")
                .body("{}")
                .post("/api/referral/v1/referrals")
                .then()
                .statusCode(201)
                .header("Location", path)
                .header("Content-Location", "https://elsewhere.example/1");
    }

    @Test
    void a_services_refusal_comes_back_untouched() {
        given().auth()
                .oauth2(TestTokens.callTaker())
                .get("/api/careplan/v1/nothing")
                .then()
                .statusCode(404)
                .contentType("application/problem+json");
    }

    @Test
    void no_token_or_a_bad_one_is_401_and_goes_nowhere() {
        given().get("/api/referral/v1/referrals")
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", "Bearer")
                .contentType("application/problem+json")
                .body("type", containsString("not-signed-in"));
        for (var bad : new String[] {"rubbish", TestTokens.expired()}) {
            given().auth().oauth2(bad).get("/api/referral/v1/referrals").then().statusCode(401);
        }
        given().post("/fhir/R4/$process-message")
                .then()
                .statusCode(401)
                .contentType("application/fhir+json")
                .body("resourceType", equalTo("OperationOutcome"))
                .body("issue[0].code", equalTo("login"));
        assertThat(StandIn.SERVER.asked()).isEmpty();
    }

    @Test
    void fhir_goes_to_the_front_door() {
        StandIn.SERVER.reply("POST /fhir/R4/$process-message", 200, "{\"resourceType\":\"Bundle\"}");
        given().auth()
                .oauth2(TestTokens.callTaker())
                .contentType("application/fhir+json")
                .body("{}")
                .urlEncodingEnabled(false)
                .post("/fhir/R4/$process-message")
                .then()
                .statusCode(200)
                .body("resourceType", equalTo("Bundle"));
    }

    @Test
    void nothing_but_the_apis_is_reachable() {
        for (var path : new String[] {
            "/api/referral/q/health", "/api/other/v1/x", "/api/referral/v1/%2e%2e/%2e%2e/operations/clock"
        }) {
            given().auth()
                    .oauth2(TestTokens.callTaker())
                    .urlEncodingEnabled(false)
                    .get(path)
                    .then()
                    .statusCode(404);
        }
        assertThat(StandIn.SERVER.asked()).isEmpty();
    }

    @Test
    void a_body_over_the_limit_is_413_whether_its_length_is_told_or_not() throws Exception {
        var large = new byte[11 * 1024 * 1024];
        var told = HttpRequest.BodyPublishers.ofByteArray(large);
        var untold = HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(large));
        for (var body : new HttpRequest.BodyPublisher[] {told, untold}) {
            try (var http =
                    HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
                var request = HttpRequest.newBuilder(gateway.resolve("/api/referral/v1/people/import"))
                        .header("Authorization", "Bearer " + TestTokens.callTaker())
                        .POST(body)
                        .build();
                assertThat(outcome(http, request)).isIn("413", "closed");
            }
        }
    }

    @Test
    void every_answer_says_what_is_left_of_the_allowance() {
        StandIn.SERVER.reply("GET /api/referral/v1/one", 200, "{}");
        given().auth()
                .oauth2(TestTokens.callTaker())
                .get("/api/referral/v1/one")
                .then()
                .header("RateLimit-Policy", equalTo("\"client\";q=400;w=2"))
                .header("RateLimit", matchesPattern("\"client\";r=3\\d\\d;t=\\d"));
    }

    /** The connection may be closed while the rest of a refused body is still being sent. */
    private static String outcome(HttpClient http, HttpRequest request) throws InterruptedException {
        try {
            return String.valueOf(http.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8))
                    .statusCode());
        } catch (java.io.IOException e) {
            return "closed";
        }
    }
}
