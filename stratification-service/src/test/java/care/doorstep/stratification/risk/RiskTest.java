package care.doorstep.stratification.risk;

import static care.doorstep.stratification.TestCalls.activity;
import static care.doorstep.stratification.TestCalls.condition;
import static care.doorstep.stratification.TestCalls.get;
import static care.doorstep.stratification.TestCalls.nurse;
import static care.doorstep.stratification.TestCalls.practice;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import care.doorstep.platform.testkit.TestClock;
import care.doorstep.platform.testkit.TestTopics;
import care.doorstep.platform.testkit.Tokens;
import care.doorstep.platform.testkit.WithDoorstepStack;
import care.doorstep.stratification.TestPerson;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithDoorstepStack
class RiskTest {

    private static final String RISK = "doorstep.risk.v1";

    private final TestPerson person = TestPerson.registeredWith("Z90001");
    private final String path = "/people/" + person.id();

    @AfterEach
    void backToNow() {
        TestClock.reset();
    }

    private void related() {
        person.relatedTo("RY9", "NH01-INT", "accepted-case");
        await().untilAsserted(
                        () -> get(nurse("NH01-INT"), path + "/risk").then().statusCode(200));
    }

    @Test
    void dementia_and_a_fall_are_shown_with_everything_that_made_the_score() {
        condition(practice("Z90001"), person, "F00", "2026-10-01");
        condition(practice("Z90001"), person, "W19", "2026-10-04");
        related();

        get(nurse("NH01-INT"), path + "/risk")
                .then()
                .body("personId", equalTo(person.id().toString()))
                .body("freshness", hasKey("doorstep.person.v1"))
                .body("scores.model", contains("HFRS", "CHARLSON"))
                .body("scores[0].score", equalTo(103))
                .body("scores[0].unit", equalTo("tenths"))
                .body("scores[0].display", equalTo("10.3"))
                .body("scores[0].band", equalTo("intermediate"))
                .body("scores[0].modelVersion", equalTo("gilbert_2018"))
                .body("scores[0].source", containsString("aged 75 and over"))
                .body("scores[0].factors.code", contains("F00", "W19"))
                .body("scores[0].factors.weight", contains(71, 32))
                .body("scores[1].score", equalTo(2))
                .body("scores[1].display", equalTo("2"))
                .body("scores[1].band", nullValue())
                .body("scores[1].modelVersion", containsString("quan_2011"))
                .body("conditions.code", contains("W19", "F00"));
    }

    @Test
    void a_person_nobody_reported_on_has_no_score_rather_than_a_low_one() {
        related();

        get(nurse("NH01-INT"), path + "/risk").then().body("scores", hasSize(0)).body("conditions", hasSize(0));
    }

    @Test
    void without_a_relationship_a_person_looks_unknown() {
        related();
        var forbidden = get(nurse("NH02-INT"), path + "/risk");
        var unknown = get(nurse("NH02-INT"), "/people/" + UUID.randomUUID() + "/risk");

        forbidden.then().statusCode(404);
        assertThat(forbidden.asString()).isEqualTo(unknown.asString());
        get(nurse("NH02-INT"), path + "/timeline").then().statusCode(404);
    }

    @Test
    void the_registered_practice_reads_and_the_care_agency_does_not() {
        person.relatedTo("Z90001", null, "registered-practice");
        await().untilAsserted(
                        () -> get(practice("Z90001"), path + "/risk").then().statusCode(200));

        var agency = Tokens.machine("care-agency").roles("care-agency").organisation("VZ901");
        get(agency, path + "/risk").then().statusCode(403);
        get(agency, path + "/timeline").then().statusCode(403);
        get(agency, "/scores").then().statusCode(403);
        get(practice("Z90001"), "/scores").then().statusCode(403);
    }

    @Test
    void the_timeline_tells_what_was_stated() {
        activity(person, "admitted", "2026-09-14T21:40:00Z", "W19");
        related();

        get(nurse("NH01-INT"), path + "/timeline")
                .then()
                .statusCode(200)
                .body("items.type", hasItems("activity.admitted", "risk.score-calculated", "risk.tier-changed"))
                .body("items.summary", hasItems("Admitted to hospital", "Hospital Frailty Risk Score is 3.2 (low)"))
                .body("items.find { it.type == 'activity.admitted' }.at", equalTo("2026-09-14T21:40:00Z"))
                .body("items.find { it.type == 'activity.admitted' }.organisation", equalTo("RZ9"));
    }

    @Test
    void a_code_that_leaves_the_window_changes_the_score_without_a_report() {
        var today = TestClock.now().toString().substring(0, 10);
        condition(practice("Z90001"), person, "F00", "2020-01-01");
        condition(practice("Z90001"), person, "F00", today);
        await().until(() -> person.events(RISK).stream()
                .anyMatch(e -> e.data().path("score").asInt() == 71));
        var before = person.events(RISK).size();

        TestClock.advance(Duration.ofDays(728));
        await().pollDelay(Duration.ofMillis(2500))
                .until(() -> person.events(RISK).size() == before);

        TestClock.advance(Duration.ofDays(5));
        var changed = TestTopics.await(
                RISK,
                e -> e.key().equals(person.id().toString())
                        && e.type().equals("risk.tier-changed")
                        && e.data().path("from").asText().equals("intermediate"));
        assertThat(changed.data().path("to").asText()).isEqualTo("low");
        assertThat(person.events(RISK)).hasSize(before + 2);
    }

    @Test
    void the_list_is_ranked_paged_and_limited_to_the_clinicians_own_neighbourhoods() {
        TestTopics.publishExample("caseload-service", "doorstep.neighbourhood.v1", "NH01", "neighbourhood.defined");
        var elsewhere = TestPerson.registeredWith("Z90099");
        condition(practice("Z90001"), person, "F00", "2026-10-01");
        condition(practice("Z90099"), elsewhere, "F00", "2026-10-01");
        var manager = Tokens.user("manager").roles("service-manager");

        var list = "/scores?model=HFRS&band=intermediate&limit=200";
        await().untilAsserted(() -> assertThat(ids(nurse("NH01-INT"), list))
                .contains(person.id().toString())
                .doesNotContain(elsewhere.id().toString()));
        assertThat(ids(manager, list))
                .contains(person.id().toString(), elsewhere.id().toString());
        assertThat(ids(manager, list + "&neighbourhood=NH01"))
                .contains(person.id().toString())
                .doesNotContain(elsewhere.id().toString());
        assertThat(ids(nurse("NH02-INT"), list)).isEmpty();
        assertThat(ids(nurse(), list)).isEmpty();
        assertThat(ids(nurse("NH01-INT"), list + "&neighbourhood=NH07")).isEmpty();
        assertThat(ids(manager, "/scores?band=high&limit=200"))
                .doesNotContain(person.id().toString());

        var first = get(manager, "/scores?limit=1");
        first.then().statusCode(200).body("items", hasSize(1)).header("Link", containsString("rel=\"next\""));
        var second = get(manager, "/scores?limit=1&cursor=" + first.path("next"));
        assertThat(second.<String>path("items[0].personId")).isNotEqualTo(first.path("items[0].personId"));
        assertThat(second.<Integer>path("items[0].score")).isLessThanOrEqualTo(first.path("items[0].score"));
    }

    @Test
    void the_list_is_not_for_the_staff_of_another_organisation() {
        for (var role : java.util.List.of("hub-coordinator", "triage-clinician", "service-manager")) {
            var here = Tokens.user("here").roles(role).organisation("RY9");
            var elsewhere =
                    Tokens.user("elsewhere").roles(role).organisation("RZ9").teams("NH01-INT");
            get(here, "/scores").then().statusCode(200);
            get(elsewhere, "/scores").then().statusCode(403);
            get(elsewhere, "/scores?neighbourhood=NH01").then().statusCode(403);
        }
    }

    private static java.util.List<String> ids(Tokens caller, String list) {
        return get(caller, list).then().statusCode(200).extract().path("items.personId");
    }

    @Test
    void somebody_who_has_died_is_not_on_the_list() {
        condition(practice("Z90001"), person, "F00", "2026-10-01");
        var manager = Tokens.user("manager").roles("service-manager");
        assertThat(ids(manager, "/scores?limit=200")).contains(person.id().toString());

        person.publish(2, "Z90001", TestClock.now());

        await().untilAsserted(() -> assertThat(ids(manager, "/scores?limit=200"))
                .doesNotContain(person.id().toString()));
    }

    @Test
    void a_list_that_cannot_be_is_refused() {
        var manager = Tokens.user("manager").roles("service-manager");
        for (var query : new String[] {"model=EFI", "band=red", "limit=0", "limit=201", "limit=x", "cursor=*"}) {
            get(manager, "/scores?" + query).then().statusCode(query.equals("limit=x") ? 404 : 400);
        }
    }
}
