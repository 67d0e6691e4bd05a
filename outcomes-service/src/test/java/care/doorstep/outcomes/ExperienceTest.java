package care.doorstep.outcomes;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;

import care.doorstep.platform.testkit.TestClock;
import care.doorstep.platform.testkit.TestTopics;
import care.doorstep.platform.testkit.WithDoorstepStack;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithDoorstepStack
class ExperienceTest {

    private static final String EXPERIENCE = "/api/outcomes/v1/experience";
    private static final String COMMENT = "They listened to both of us";

    @Inject
    DataSource database;

    @BeforeEach
    void it_is_the_day_of_the_review() {
        TestClock.moveTo(Instant.parse("2026-11-16T11:00:00Z"));
    }

    @Test
    void an_experience_is_taken_down_and_stated_without_its_comment() {
        var k = known();

        String id = As.nurse()
                .body(answer(k))
                .post(EXPERIENCE)
                .then()
                .statusCode(201)
                .body("experienceId", notNullValue())
                .body("comment", equalTo(COMMENT))
                .extract()
                .path("experienceId");

        var event = TestTopics.await(
                "doorstep.outcome.v1",
                e -> id.equals(e.data().path("experienceId").asText()));
        assertThat(event.type()).isEqualTo("outcome.experience-recorded");
        assertThat(event.data().toString()).doesNotContain("listened");
        assertThat(event.data().path("respondent").asText()).isEqualTo("carer");
        As.nurse()
                .get("/api/outcomes/v1/people/{id}/outcomes", k.person)
                .then()
                .statusCode(200)
                .body("experiences.comment", hasItem(COMMENT));
    }

    @Test
    void experience_counts_in_the_figure_and_names_the_event() {
        var k = known();
        As.nurse().body(answer(k)).post(EXPERIENCE).then().statusCode(201);
        var eventId = TestTopics.await(
                        "doorstep.outcome.v1",
                        e -> e.type().equals("outcome.experience-recorded")
                                && e.key().equals(k.person.toString()))
                .id()
                .toString();

        As.manager()
                .queryParam("neighbourhood", k.neighbourhood)
                .get("/api/outcomes/v1/figures")
                .then()
                .statusCode(200)
                .body("items.find { it.code == 'experience' }.value", equalTo(5.0f))
                .body("items.find { it.code == 'experience' }.denominator", equalTo(1));
        As.manager()
                .queryParam("neighbourhood", k.neighbourhood)
                .get("/api/outcomes/v1/figures/experience/events")
                .then()
                .statusCode(200)
                .body("items.eventId", hasItem(eventId))
                .body("items.counted", hasItem("value"));
    }

    @Test
    void the_carers_feedback_restates_the_outcome_of_the_plan() {
        var k = Producers.ofK().related().publish();
        Caught.up(database);
        TestTopics.await("doorstep.outcome.v1", e -> e.key().equals(k.person.toString()));
        Caught.up(database);

        As.nurse().body(answer(k)).post(EXPERIENCE).then().statusCode(201);

        TestTopics.await(
                "doorstep.outcome.v1",
                e -> e.type().equals("outcome.recorded")
                        && e.key().equals(k.person.toString())
                        && e.data().path("carerExperience").asInt() == 5);
    }

    @Test
    void the_same_key_takes_an_experience_down_once() {
        var k = known();
        var key = UUID.randomUUID().toString();

        String first = As.nurse()
                .header("Idempotency-Key", key)
                .body(answer(k))
                .post(EXPERIENCE)
                .then()
                .statusCode(201)
                .extract()
                .path("experienceId");
        As.nurse()
                .header("Idempotency-Key", key)
                .body(answer(k))
                .post(EXPERIENCE)
                .then()
                .statusCode(201)
                .body("experienceId", equalTo(first));
    }

    @Test
    void who_made_the_referral_may_speak_of_that_referral_only() {
        var k = new Producers()
                .neighbourhoodDefined()
                .received("2026-10-05T08:00:00Z")
                .publish();
        Caught.up(database);

        As.practice("Z90001").body(answer(k)).post(EXPERIENCE).then().statusCode(201);
        As.practice("Z90002").body(answer(k)).post(EXPERIENCE).then().statusCode(404);
        var withoutReferral = answer(k);
        withoutReferral.remove("referralId");
        As.practice("Z90001").body(withoutReferral).post(EXPERIENCE).then().statusCode(404);
    }

    @Test
    void a_referral_of_somebody_else_is_refused() {
        var k = known();
        var other = known();
        var answer = answer(k);
        answer.put("referralId", other.referral);

        As.nurse().body(answer).post(EXPERIENCE).then().statusCode(422).body("errors.pointer", hasItem("/referralId"));
    }

    @Test
    void what_cannot_be_an_experience_is_refused_field_by_field() {
        var k = known();
        As.nurse()
                .body(Map.of("personId", k.person, "respondent", "neighbour", "score", 6))
                .post(EXPERIENCE)
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItems("/respondent", "/score"));
        As.nurse().body("{\"score\":").post(EXPERIENCE).then().statusCode(400);
        As.nurse().body("").post(EXPERIENCE).then().statusCode(400);
        As.nurse()
                .body(Map.of("personId", "not-a-uuid", "respondent", "carer", "score", 5))
                .post(EXPERIENCE)
                .then()
                .statusCode(400);
        var unknown = answer(k);
        unknown.put("mood", "good");
        As.nurse().body(unknown).post(EXPERIENCE).then().statusCode(400).body("errors.pointer", hasItem("/mood"));
    }

    @Test
    void without_a_token_401_and_with_a_wrong_role_403() {
        var body = Map.of("personId", UUID.randomUUID(), "respondent", "carer", "score", 5);
        given().contentType("application/json")
                .body(body)
                .post(EXPERIENCE)
                .then()
                .statusCode(401);
        As.careAgency().body(body).post(EXPERIENCE).then().statusCode(403);
        As.manager().body(body).post(EXPERIENCE).then().statusCode(403);
        As.nurse().body(body).post(EXPERIENCE).then().statusCode(404);
    }

    private Producers known() {
        var k = new Producers()
                .neighbourhoodDefined()
                .attributes(false)
                .received("2026-10-05T08:00:00Z")
                .related()
                .publish();
        Caught.up(database);
        return k;
    }

    private static Map<String, Object> answer(Producers k) {
        var answer = new HashMap<String, Object>();
        answer.put("personId", k.person);
        answer.put("referralId", k.referral);
        answer.put("respondent", "carer");
        answer.put("score", 5);
        answer.put("storyToldOnce", true);
        answer.put("comment", COMMENT);
        return answer;
    }
}
