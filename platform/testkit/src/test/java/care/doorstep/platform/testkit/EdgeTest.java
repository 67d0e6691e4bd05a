package care.doorstep.platform.testkit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithDoorstepStack
class EdgeTest {

    @Inject
    AgroalDataSource database;

    private static RequestSpecification as(Tokens token) {
        return given().auth().oauth2(token.sign()).contentType("application/json");
    }

    private static RequestSpecification callTaker() {
        return as(Tokens.user("calltaker").roles("call-taker"));
    }

    @Test
    void no_token_an_expired_one_or_one_for_somebody_else_is_401_and_a_wrong_role_403() {
        given().get("/probe/caller").then().statusCode(401).contentType("application/problem+json");
        as(Tokens.user("x").roles("call-taker").expired())
                .get("/probe/caller")
                .then()
                .statusCode(401);
        as(Tokens.user("x").roles("call-taker").audience("other"))
                .get("/probe/caller")
                .then()
                .statusCode(401);
        as(Tokens.user("x").roles("call-taker").issuer("http://127.0.0.1/other"))
                .get("/probe/caller")
                .then()
                .statusCode(401);
        as(Tokens.user("x").roles("service-manager"))
                .get("/probe/caller")
                .then()
                .statusCode(403)
                .contentType("application/problem+json");
    }

    @Test
    void the_caller_is_who_the_token_says() {
        as(Tokens.machine("gp-system").roles("referrer").organisation("Z90001").teams("A", "B"))
                .get("/probe/caller")
                .then()
                .statusCode(200)
                .body("organisation", equalTo("Z90001"))
                .body("machine", equalTo(true))
                .body("teams", hasItems("A", "B"));
    }

    @Test
    void a_system_whose_token_names_no_user_does_not_pass_for_a_person() {
        as(Tokens.machine("gp-system").withoutProfile().roles("referrer"))
                .get("/probe/caller")
                .then()
                .statusCode(200)
                .body("machine", equalTo(true));
    }

    @Test
    void every_bad_field_is_named_by_its_pointer_and_no_value_is_repeated() {
        callTaker()
                .body(Map.of("text", " ", "parts", List.of(Map.of("name", ""))))
                .post("/probe/notes")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors.pointer", hasItems("/text", "/parts/0/name"));
        callTaker()
                .body(Map.of("text", "a", "unheardOf", "MRS EXAMPLE"))
                .post("/probe/notes")
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItems("/unheardOf"))
                .body(not(containsString("EXAMPLE")));
        callTaker()
                .body("{\"text\":\"a\",\"at\":\"yesterday\"}")
                .post("/probe/notes")
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItems("/at"));
        callTaker().body("{\"text\":").post("/probe/notes").then().statusCode(400);
        callTaker().body("").post("/probe/notes").then().statusCode(400);
    }

    @Test
    void an_unexpected_failure_tells_nothing() {
        callTaker()
                .get("/probe/broken")
                .then()
                .statusCode(500)
                .contentType("application/problem+json")
                .body(not(containsString("EXAMPLE")));
    }

    @Test
    void an_unknown_path_a_wrong_method_and_a_wrong_media_type_are_problems_too() {
        callTaker().get("/probe/nowhere").then().statusCode(404);
        callTaker().delete("/probe/notes").then().statusCode(405);
        callTaker()
                .contentType("text/plain")
                .body("x")
                .post("/probe/notes")
                .then()
                .statusCode(415);
    }

    @Test
    void media_types_that_cannot_be_read_and_compressed_bodies_are_refused() {
        for (var header : List.of("Accept", "Content-Type")) {
            callTaker()
                    .header(header, "a/b/c;;")
                    .get("/probe/caller")
                    .then()
                    .statusCode(400)
                    .contentType("application/problem+json")
                    .body("errors[0].pointer", equalTo(header));
        }
        callTaker()
                .header("Content-Encoding", "gzip")
                .body(Map.of("text", "one"))
                .post("/probe/notes")
                .then()
                .statusCode(415)
                .body("errors[0].pointer", equalTo("Content-Encoding"));
    }

    @Test
    void a_body_is_read_to_the_letter() {
        for (var body : List.of("{\"text\":1}", "{\"text\":\"a\",\"text\":\"b\"}", "{\"text\":\"a\"}]")) {
            callTaker().body(body).post("/probe/notes").then().statusCode(400);
        }
    }

    @Test
    void a_key_repeated_with_the_same_body_replays_the_answer_and_with_another_is_422() {
        var key = UUID.randomUUID().toString();
        var first = note(key, "one").statusCode(201).extract().path("id");
        note(key, "one").statusCode(201).body("id", equalTo(first));
        note(key, "two").statusCode(422);
        as(Tokens.user("another").roles("call-taker"))
                .header("Idempotency-Key", key)
                .body(Map.of("text", "two"))
                .post("/probe/notes")
                .then()
                .statusCode(201)
                .body("id", not(equalTo(first)));
    }

    private static io.restassured.response.ValidatableResponse note(String key, String text) {
        return callTaker()
                .header("Idempotency-Key", key)
                .body(Map.of("text", text))
                .post("/probe/notes")
                .then();
    }

    @Test
    void a_change_needs_the_version_it_was_made_on() {
        callTaker().put("/probe/versioned").then().statusCode(428);
        callTaker()
                .header("If-Match", "nonsense")
                .put("/probe/versioned")
                .then()
                .statusCode(400);
        callTaker()
                .header("If-Match", "\"v2\"")
                .put("/probe/versioned")
                .then()
                .statusCode(412)
                .header("ETag", "\"v3\"");
        callTaker().header("If-Match", "\"v3\"").put("/probe/versioned").then().statusCode(204);
    }

    @Test
    void request_ids_are_echoed() {
        callTaker()
                .header("X-Request-ID", "abc")
                .header("X-Correlation-ID", "def")
                .get("/probe/caller")
                .then()
                .header("X-Request-ID", "abc")
                .header("X-Correlation-ID", "def");
    }

    @Test
    void only_a_legitimate_relationship_opens_a_record_and_every_read_and_denial_is_audited() {
        var person = UUID.randomUUID().toString();
        var nurse = Tokens.user("nurse").roles("neighbourhood-clinician").teams("NH01-INT");
        var other = Tokens.user("other").roles("neighbourhood-clinician").teams("NH02-INT");
        as(nurse).get("/probe/people/" + person).then().statusCode(404);
        relate(
                person,
                Map.of(
                        "organisation", "RY9",
                        "teamId", "NH01-INT",
                        "basis", "accepted-case",
                        "from", Instant.EPOCH.toString()));
        await().untilAsserted(
                        () -> as(nurse).get("/probe/people/" + person).then().statusCode(200));
        as(other).get("/probe/people/" + person).then().statusCode(404);

        var actions = TestTopics.all("doorstep.audit.v1", e -> e.key().equals(person)).stream()
                .map(e -> e.data().get("action").asText())
                .toList();
        assertThat(actions).contains("denied", "read");
    }

    @Test
    void the_patient_safety_officer_reads_who_looked_and_is_then_on_the_list() {
        var person = UUID.randomUUID().toString();
        as(Tokens.user("nurse").roles("neighbourhood-clinician"))
                .get("/probe/people/" + person)
                .then()
                .statusCode(404);
        var path = "/probe/people/" + person + "/accesses";
        var officer = Tokens.user("safety").roles("patient-safety-officer");
        as(officer)
                .get(path)
                .then()
                .statusCode(200)
                .body("items.action", equalTo(List.of("read", "denied")))
                .body("items.resource", equalTo(List.of("accesses", "/probe/people")));
        var next = as(officer).get(path + "?limit=1").path("next").toString();
        as(officer)
                .get(path + "?limit=200&cursor=" + next)
                .then()
                .body("items.action", equalTo(List.of("read", "denied")));

        as(Tokens.user("nurse").roles("neighbourhood-clinician"))
                .get(path)
                .then()
                .statusCode(403);
        as(Tokens.user("other").roles("patient-safety-officer").organisation("Z90001"))
                .get(path)
                .then()
                .statusCode(404);
        as(officer).get(path).then().body("items[1].action", equalTo("denied"));
    }

    @Test
    void nothing_is_ever_taken_back_from_the_access_audit() {
        as(Tokens.user("nurse").roles("neighbourhood-clinician")).get("/probe/people/" + UUID.randomUUID());
        for (var change : List.of(
                "update access_audit set actor = 'nobody'",
                "update access_audit set at = now() where false",
                "delete from access_audit",
                "truncate access_audit",
                "merge into access_audit a using (select 1) x on true when matched then delete")) {
            assertThatThrownBy(() -> execute(change)).as(change).hasMessageContaining("append-only");
        }
    }

    private void execute(String change) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate(change);
        }
    }

    @Test
    void a_partner_s_system_reads_a_record_only_in_the_name_of_an_end_user() {
        var person = UUID.randomUUID().toString();
        var practice = Tokens.machine("gp-system").roles("referrer").organisation("Z90001");
        relate(
                person,
                Map.of("organisation", "Z90001", "basis", "registered-practice", "from", "1970-01-01T00:00:00Z"));
        await().untilAsserted(() -> as(practice)
                .header("X-End-User", "Dr A, duty doctor")
                .get("/probe/people/" + person)
                .then()
                .statusCode(200));
        as(practice).get("/probe/people/" + person).then().statusCode(400).body("type", endsWith("end-user-required"));
        as(practice)
                .header("X-End-User", "x".repeat(201))
                .get("/probe/people/" + person)
                .then()
                .statusCode(400);

        var read = TestTopics.await(
                "doorstep.audit.v1",
                e -> e.key().equals(person) && e.data().get("action").asText().equals("read"));
        assertThat(read.data().get("endUser").asText()).isEqualTo("Dr A, duty doctor");
    }

    private static void relate(String person, Map<String, String> relationship) {
        TestTopics.publish(
                "doorstep.relationship.v1",
                person,
                "relationship.changed",
                Map.of("personId", person, "version", 1, "relationships", List.of(relationship)));
    }
}
