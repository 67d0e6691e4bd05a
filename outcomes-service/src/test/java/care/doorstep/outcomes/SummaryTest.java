package care.doorstep.outcomes;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import care.doorstep.platform.testkit.TestClock;
import care.doorstep.platform.testkit.TestTopics;
import care.doorstep.platform.testkit.TestTopics.Event;
import care.doorstep.platform.testkit.WithDoorstepStack;
import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithDoorstepStack
class SummaryTest {

    private static final String TOPIC = "doorstep.outcome.v1";

    @Inject
    DataSource database;

    @BeforeEach
    void it_is_the_day_of_the_review() {
        TestClock.moveTo(Instant.parse("2026-11-16T11:00:00Z"));
    }

    @Test
    void a_review_states_the_outcome_of_the_plan() {
        var k = Producers.ofK().publish();

        Caught.up(database);
        var outcome = TestTopics.await(TOPIC, e -> isOutcomeOf(k, e));

        assertOutcomeOfK(latest(k));
        assertThat(outcome.data().path("planId").asText()).isEqualTo(k.plan.toString());
        assertThat(outcome.key()).isEqualTo(k.person.toString());
        assertThat(outcome.correlationId()).isEqualTo("journey-" + k.person);
    }

    @Test
    void events_in_any_order_end_in_the_same_outcome_under_one_id() {
        for (var seed = 1; seed <= 5; seed++) {
            var k = Producers.ofK().publishShuffled(seed);
            Caught.up(database);
            TestTopics.await(TOPIC, e -> isOutcomeOf(k, e) && isComplete(e.data()));

            assertOutcomeOfK(latest(k));
            assertThat(outcomes(k))
                    .extracting(e -> e.data().path("outcomeId"))
                    .containsOnly(latest(k).path("outcomeId"));
        }
    }

    @Test
    void duplicates_state_nothing_more() {
        var k = Producers.ofK().publish();
        Caught.up(database);
        TestTopics.await(TOPIC, e -> isOutcomeOf(k, e) && isComplete(e.data()));
        Caught.up(database);
        var stated = outcomes(k).size();

        k.publishShuffled(7);
        Caught.up(database);
        TestTopics.await(TOPIC, e -> isOutcomeOf(k, e));

        assertThat(outcomes(k)).hasSize(stated);
    }

    @Test
    void a_late_admission_restates_the_outcome_and_one_after_the_review_does_not() {
        var k = Producers.ofK().publish();
        Caught.up(database);
        TestTopics.await(TOPIC, e -> isOutcomeOf(k, e) && isComplete(e.data()));

        k.butLater()
                .activity("activity.admitted", "2026-11-17T10:00:00Z", "S720")
                .activity("activity.admitted", "2026-11-10T10:00:00Z", "S720")
                .publish();

        Caught.up(database);
        TestTopics.await(
                TOPIC, e -> isOutcomeOf(k, e) && e.data().path("admissions").asInt() == 2);
        Caught.up(database);
        assertThat(latest(k).path("admissions").asInt()).isEqualTo(2);
    }

    @Test
    void people_with_a_relationship_see_the_outcomes_and_the_timeline() {
        var k = Producers.ofK().related().publish();
        Caught.up(database);
        TestTopics.await(TOPIC, e -> isOutcomeOf(k, e) && isComplete(e.data()));
        Caught.up(database);

        As.nurse()
                .get("/api/outcomes/v1/people/{id}/outcomes", k.person)
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].admissions", equalTo(1))
                .body("experiences", hasSize(0));
        As.practice("Z90001")
                .get("/api/outcomes/v1/people/{id}/timeline", k.person)
                .then()
                .statusCode(200)
                .body("items.type", hasItem("outcome.recorded"))
                .body("items.summary", hasItem("Outcome of the plan: 1 of 2 goals achieved"));
    }

    @Test
    void a_person_one_may_not_see_and_one_who_does_not_exist_look_the_same() {
        var k = Producers.ofK().related().publish();
        Caught.up(database);

        for (var person : List.of(k.person, UUID.randomUUID())) {
            for (var path : List.of("outcomes", "timeline")) {
                As.practice("Z90090")
                        .get("/api/outcomes/v1/people/{id}/{path}", person, path)
                        .then()
                        .statusCode(404)
                        .contentType("application/problem+json");
            }
        }
    }

    @Test
    void without_a_token_401_and_with_a_wrong_role_403() {
        var path = "/api/outcomes/v1/people/" + UUID.randomUUID() + "/outcomes";
        given().get(path).then().statusCode(401);
        As.careAgency().get(path).then().statusCode(403);
        As.manager().get(path).then().statusCode(403);
    }

    private static void assertOutcomeOfK(JsonNode outcome) {
        var counts = Map.of(
                "storyRetold", 1,
                "differentStaff", 3,
                "minutesToFirstContact", 80,
                "falls", 1,
                "urinaryInfections", 0,
                "admissions", 1,
                "goalsAchieved", 1,
                "goalsAgreed", 2);
        counts.forEach((field, count) ->
                assertThat(outcome.path(field).asInt(-1)).as(field).isEqualTo(count));
        assertThat(outcome.path("carerExperience").isNull()).isTrue();
        assertThat(outcome.path("at").asText()).isEqualTo("2026-11-16T10:00:00Z");
    }

    private static boolean isComplete(JsonNode outcome) {
        return outcome.path("storyRetold").asInt() == 1
                && outcome.path("differentStaff").asInt() == 3
                && outcome.path("minutesToFirstContact").asInt() == 80
                && outcome.path("falls").asInt() == 1
                && outcome.path("admissions").asInt() == 1
                && outcome.path("goalsAgreed").asInt() == 2;
    }

    private static boolean isOutcomeOf(Producers k, Event event) {
        return event.type().equals("outcome.recorded") && event.key().equals(k.person.toString());
    }

    private static List<Event> outcomes(Producers k) {
        return TestTopics.all(TOPIC, e -> isOutcomeOf(k, e));
    }

    private static JsonNode latest(Producers k) {
        return outcomes(k).getLast().data();
    }
}
