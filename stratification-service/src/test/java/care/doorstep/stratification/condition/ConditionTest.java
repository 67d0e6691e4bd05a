package care.doorstep.stratification.condition;

import static care.doorstep.stratification.TestCalls.API;
import static care.doorstep.stratification.TestCalls.condition;
import static care.doorstep.stratification.TestCalls.nurse;
import static care.doorstep.stratification.TestCalls.post;
import static care.doorstep.stratification.TestCalls.practice;
import static care.doorstep.stratification.TestCalls.triage;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import care.doorstep.platform.testkit.TestTopics;
import care.doorstep.platform.testkit.Tokens;
import care.doorstep.platform.testkit.WithDoorstepStack;
import care.doorstep.stratification.TestPerson;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithDoorstepStack
class ConditionTest {

    private static final String RISK = "doorstep.risk.v1";

    private final TestPerson person = TestPerson.registeredWith("Z90001");

    @Test
    void a_practice_records_a_condition_and_the_scores_follow() {
        condition(practice("Z90001"), person, "f00.9", "2026-10-01")
                .then()
                .statusCode(201)
                .body("code", equalTo("F009"))
                .body("reportedBy", equalTo("Z90001"))
                .body("source", equalTo("record"));

        var event = TestTopics.await(
                RISK,
                e -> e.key().equals(person.id().toString())
                        && e.data().path("model").asText().equals("HFRS"));
        assertThat(event.type()).isEqualTo("risk.score-calculated");
        assertThat(event.data().path("score").asInt()).isEqualTo(71);
        assertThat(event.data().path("unit").asText()).isEqualTo("tenths");
        assertThat(event.data().path("band").asText()).isEqualTo("intermediate");
    }

    @Test
    void the_same_condition_again_changes_nothing_and_states_nothing() {
        condition(practice("Z90001"), person, "F00", "2026-10-01").then().statusCode(201);
        await().until(() -> person.events(RISK).size() == 3);

        condition(practice("Z90001"), person, "F00", "2026-10-01").then().statusCode(200);
        condition(practice("Z90001"), person, "F00.0", "2026-10-01").then().statusCode(201);
        condition(practice("Z90001"), person, "I10", "2026-10-01").then().statusCode(201);
        condition(practice("Z90001"), person, "W19", "2026-10-01").then().statusCode(201);

        // F00: two scores and a tier; W19: one score, in the same band. F00.0 and I10 weigh nothing more.
        await().until(() -> person.events(RISK).size() == 4);
        assertThat(person.events(RISK).getLast().data().path("score").asInt()).isEqualTo(103);
    }

    @Test
    void reports_that_cross_are_all_counted() {
        var codes = new String[] {"F00", "G81", "G30", "I69", "R29", "N39", "F05", "W19", "S00", "R31"};
        var calls = java.util.Arrays.stream(codes)
                .map(code -> Thread.startVirtualThread(() -> condition(practice("Z90001"), person, code, "2026-10-01")))
                .toList();
        calls.forEach(ConditionTest::join);

        var tenths = 71 + 44 + 40 + 37 + 36 + 32 + 32 + 32 + 32 + 30;
        await().untilAsserted(() -> assertThat(person.events(RISK).stream()
                        .filter(e -> e.data().path("model").asText().equals("HFRS")
                                && e.data().has("score"))
                        .reduce((first, last) -> last)
                        .orElseThrow()
                        .data()
                        .path("score")
                        .asInt())
                .isEqualTo(tenths));
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void a_partner_without_a_relationship_sees_no_difference_to_an_unknown_person_and_is_audited() {
        var refused = condition(practice("Z90002"), person, "F00", "2026-10-01");
        var unknown = condition(practice("Z90002"), new TestPerson(UUID.randomUUID(), ""), "F00", "2026-10-01");

        refused.then().statusCode(404);
        assertThat(refused.asString()).isEqualTo(unknown.asString());
        var denial = TestTopics.await(
                "doorstep.audit.v1",
                e -> person.id().toString().equals(e.data().path("personId").asText()));
        assertThat(denial.data().path("action").asText()).isEqualTo("denied");
        assertThat(denial.data().path("organisation").asText()).isEqualTo("Z90002");
    }

    @Test
    void a_related_partner_and_a_clinician_whose_team_holds_the_case_may_report() {
        person.relatedTo("RY9", "NH01-INT", "accepted-case");

        await().untilAsserted(() ->
                condition(nurse("NH01-INT"), person, "W19", "2026-10-01").then().statusCode(201));
        condition(nurse("NH02-INT"), person, "F00", "2026-10-01").then().statusCode(404);
        condition(triage(), person, "F00", "2026-10-01").then().statusCode(404);
        condition(nurse(), person, "F00", "2026-10-01").then().statusCode(404);
    }

    @Test
    void a_condition_feed_that_stands_in_for_every_team_may_report_on_anybody_known() {
        var loader =
                Tokens.machine("loader").roles("condition-feed", "team-proxy").organisation("RY9");

        condition(loader, person, "F00", "2026-10-01").then().statusCode(201);
    }

    @ParameterizedTest
    @CsvSource({
        "F0, 2026-10-01, 422, /code",
        "9990000018, 2026-10-01, 422, /code",
        "F00, 2999-01-01, 422, /recordedOn",
        "F00, 1899-12-31, 422, /recordedOn",
        "F00, yesterday, 400, /recordedOn"
    })
    void a_condition_that_cannot_be_is_refused_by_its_field(String code, String day, int status, String pointer) {
        condition(practice("Z90001"), person, code, day)
                .then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("errors.pointer", hasItem(pointer));
    }

    @Test
    void a_body_of_another_shape_is_refused() {
        var path = "/people/" + person.id() + "/conditions";
        post(practice("Z90001"), path, Map.of("code", "F00")).then().statusCode(400);
        post(practice("Z90001"), path, Map.of("code", "F00", "recordedOn", "2026-10-01", "name", "x"))
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem("/name"));
        post(practice("Z90001"), path, Map.of("code", "F00", "recordedOn", "2026-10-01", "source", "ward 9990000018"))
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem("/source"));
        post(practice("Z90001"), path, "").then().statusCode(400);
        post(practice("Z90001"), "/people/nobody/conditions", Map.of("code", "F00", "recordedOn", "2026-10-01"))
                .then()
                .statusCode(404);
    }

    @Test
    void others_may_not_report_at_all() {
        given().contentType("application/json")
                .body("{}")
                .post(API + "/people/" + person.id() + "/conditions")
                .then()
                .statusCode(401);
        for (var role : new String[] {"referrer", "activity-feed", "care-agency", "service-manager", "call-taker"}) {
            condition(Tokens.machine("x").roles(role).organisation("Z90001"), person, "F00", "2026-10-01")
                    .then()
                    .statusCode(403);
        }
    }

    @Test
    void a_repeated_key_replays_the_answer() {
        var body = Map.of("code", "F00", "recordedOn", "2026-10-01");
        for (var i = 0; i < 2; i++) {
            given().auth()
                    .oauth2(practice("Z90001").sign())
                    .contentType("application/json")
                    .header("Idempotency-Key", person.id())
                    .body(body)
                    .post(API + "/people/" + person.id() + "/conditions")
                    .then()
                    .statusCode(201)
                    .body("code", equalTo("F00"));
        }
    }
}
