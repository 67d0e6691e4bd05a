package care.doorstep.outcomes;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import care.doorstep.platform.testkit.TestClock;
import care.doorstep.platform.testkit.TestTopics;
import care.doorstep.platform.testkit.Tokens;
import care.doorstep.platform.testkit.WithDoorstepStack;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithDoorstepStack
class FiguresTest {

    private static final String FIGURES = "/api/outcomes/v1/figures";

    @Inject
    DataSource database;

    @BeforeEach
    void it_is_the_day_of_the_review() {
        TestClock.moveTo(Instant.parse("2026-11-16T11:00:00Z"));
    }

    @Test
    void every_figure_of_a_neighbourhood_follows_from_the_producers_events() {
        var k = Producers.ofK().publish();
        Caught.up(database);

        assertFiguresOfK(k);
    }

    @Test
    void events_in_any_order_and_delivered_again_give_the_same_figures() {
        for (var seed = 1; seed <= 5; seed++) {
            var k = Producers.ofK().publishShuffled(seed);
            Caught.up(database);
            assertFiguresOfK(k);

            k.publishShuffled(seed + 100);
            Caught.up(database);
            assertFiguresOfK(k);
        }
    }

    @Test
    void a_rebuild_gives_the_same_figures_and_states_nothing() throws SQLException {
        var k = Producers.ofK().publish();
        Caught.up(database);
        var figures = figures(k.neighbourhood).getList("items");
        var evidence = evidence(k.neighbourhood, "two-hour-response-rate").getList("items");
        var stated = journalled();

        As.operator().post("/operations/inbox/rebuild").then().statusCode(200);

        assertThat(figures(k.neighbourhood).getList("items")).isEqualTo(figures);
        assertThat(evidence(k.neighbourhood, "two-hour-response-rate").getList("items"))
                .isEqualTo(evidence);
        assertThat(journalled()).isEqualTo(stated);
    }

    @Test
    void each_figure_lists_the_events_it_came_from() {
        var k = Producers.ofK().publish();
        Caught.up(database);

        var evidence = evidence(k.neighbourhood, "two-hour-response-rate");
        assertThat(evidence.getList("items")).hasSize(1);
        assertThat(evidence.getString("items[0].type")).isEqualTo("referral.clock-stopped");
        assertThat(evidence.getString("items[0].counted")).isEqualTo("numerator");
        assertThat(evidence.getString("items[0].referralId")).isEqualTo(k.referral.toString());
        assertThat(evidence.getList("items[0].alongside")).hasSize(1);
        assertThat(evidence.getMap("items[0]")).doesNotContainKey("personId");

        var assessments = evidence(k.neighbourhood, "story-retold");
        assertThat(assessments.getList("items.counted")).containsExactlyInAnyOrder("numerator", "denominator-only");
        assertThat(assessments.getString("items[0].referralId")).isEqualTo(k.referral.toString());
    }

    @Test
    void a_long_list_of_events_comes_in_pages() {
        var k = Producers.ofK().publish();
        Caught.up(database);

        var first = As.manager()
                .queryParams(october(k.neighbourhood))
                .queryParam("limit", 1)
                .get(FIGURES + "/goals-attained/events")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .header("Link", endsWith("rel=\"next\""))
                .extract();
        As.manager()
                .queryParams(october(k.neighbourhood))
                .queryParam("limit", 1)
                .queryParam("cursor", first.<String>path("next"))
                .get(FIGURES + "/goals-attained/events")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("next", equalTo(null))
                .body("items[0].how", not(equalTo(first.<String>path("items[0].how"))));
    }

    @Test
    void the_answer_says_how_fresh_it_is_and_which_definitions_it_used() {
        Producers.ofK().publish();
        Caught.up(database);

        As.hub()
                .get(FIGURES)
                .then()
                .statusCode(200)
                .body("freshness", hasKey("doorstep.referral.v1"))
                .body("definitionsVersion", equalTo("2026-11"))
                .body("from", equalTo("2025-11-17"))
                .body("to", equalTo("2026-11-16"))
                .body("items", hasSize(7))
                .body("items.find { it.code == 'two-hour-response-rate' }.target", equalTo(70))
                .body("items.reading", everyItem(not(equalTo(""))));
    }

    @Test
    void other_neighbourhoods_and_other_months_are_left_out() {
        var k = Producers.ofK().publish();
        var elsewhere = new Producers().neighbourhoodDefined().publish();
        Caught.up(database);

        assertThat(value(figures(elsewhere.neighbourhood), "referrals-received"))
                .isEqualByComparingTo("0");
        As.manager()
                .queryParams(Map.of("neighbourhood", k.neighbourhood, "from", "2026-11-01", "to", "2026-11-30"))
                .get(FIGURES)
                .then()
                .statusCode(200)
                .body("items.find { it.code == 'referrals-received' }.value", equalTo(0))
                .body("items.find { it.code == 'two-hour-response-rate' }.value", equalTo(null))
                .body("items.find { it.code == 'goals-attained' }.denominator", equalTo(2));
    }

    @Test
    void an_open_clock_counts_once_it_is_past_due_and_a_late_contact_corrects_it() {
        var k = new Producers()
                .neighbourhoodDefined()
                .received("2026-11-16T10:30:00Z")
                .clock("referral.clock-started", "2026-11-16T10:30:00Z", Map.of("provisional", false))
                .publish();
        Caught.up(database);
        assertThat(rate(k)).isNull();

        TestClock.moveTo(Instant.parse("2026-11-16T12:31:00Z"));
        assertThat(rate(k)).isEqualByComparingTo("0");

        k.butLater()
                .clock(
                        "referral.clock-corrected",
                        "2026-11-16T10:30:00Z",
                        Map.of("stoppedAt", "2026-11-16T11:50:00Z", "minutes", 80, "outcome", "met"))
                .publish();
        Caught.up(database);
        assertThat(rate(k)).isEqualByComparingTo("100");
    }

    @Test
    void the_producers_examples_as_they_are_leave_nothing_parked() {
        for (var example : List.of("received", "offered", "clock-started", "clock-stopped", "clock-corrected")) {
            TestTopics.publishExample("referral-service", "doorstep.referral.v1", "k", "referral." + example);
        }
        for (var example : List.of("allocated", "contact-recorded", "capacity-escalated", "discharged")) {
            TestTopics.publishExample("caseload-service", "doorstep.caseload.v1", "k", "caseload." + example);
        }
        for (var example : List.of("created", "assessment-recorded", "goals-agreed", "action-completed", "reviewed")) {
            TestTopics.publishExample("careplan-service", "doorstep.careplan.v1", "k", "careplan." + example);
        }
        for (var example : List.of("admitted", "discharged", "attended")) {
            TestTopics.publishExample("stratification-service", "doorstep.activity.v1", "k", "activity." + example);
        }
        Caught.up(database);

        As.operator().get("/operations/inbox").then().statusCode(200).body("parked", hasSize(0));
    }

    @Test
    void only_managers_and_the_hub_see_figures() {
        given().get(FIGURES).then().statusCode(401).contentType("application/problem+json");
        As.with(Tokens.user("manager").roles("service-manager").expired())
                .get(FIGURES)
                .then()
                .statusCode(401);
        As.nurse().get(FIGURES).then().statusCode(403).contentType("application/problem+json");
        As.careAgency().get(FIGURES).then().statusCode(403);
        As.practice("Z90001").get(FIGURES + "/experience/events").then().statusCode(403);
    }

    @Test
    void the_managers_and_the_hub_of_another_organisation_see_no_figures() {
        for (var role : List.of("service-manager", "hub-coordinator")) {
            var elsewhere = Tokens.user("elsewhere").roles(role).organisation("RZ9");
            As.with(elsewhere).get(FIGURES).then().statusCode(403).body("type", endsWith("/not-allowed"));
            As.with(elsewhere).get(FIGURES + "/experience/events").then().statusCode(403);
        }
    }

    @Test
    void a_query_that_makes_no_sense_is_refused_by_name() {
        As.manager().get(FIGURES + "?from=yesterday").then().statusCode(400).body("errors.pointer", hasItem("from"));
        As.manager()
                .get(FIGURES + "?from=2026-11-02&to=2026-11-01")
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem("from"));
        As.manager()
                .get(FIGURES + "?neighbourhood=nowhere")
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem("neighbourhood"));
        As.manager().get(FIGURES + "/no-such-figure/events").then().statusCode(404);
        As.manager().get(FIGURES + "/experience/events?cursor=nonsense").then().statusCode(400);
        As.manager().get(FIGURES + "/experience/events?limit=0").then().statusCode(400);
    }

    private static void assertFiguresOfK(Producers k) {
        var figures = figures(k.neighbourhood);
        assertThat(value(figures, "two-hour-response-rate")).isEqualByComparingTo("100");
        assertThat(value(figures, "wait-to-first-contact")).isEqualByComparingTo("80");
        assertThat(value(figures, "story-retold")).isEqualByComparingTo("1");
        assertThat(value(figures, "goals-attained")).isEqualByComparingTo("50");
        assertThat(value(figures, "experience")).isNull();
        assertThat(value(figures, "referrals-received")).isEqualByComparingTo("1");
        assertThat(value(figures, "capacity-escalations")).isEqualByComparingTo("1");
    }

    private static BigDecimal rate(Producers k) {
        return value(figures(k.neighbourhood), "two-hour-response-rate");
    }

    private static BigDecimal value(JsonPath figures, String code) {
        var value = figures.getString("items.find { it.code == '" + code + "' }.value");
        return value == null ? null : new BigDecimal(value);
    }

    private static JsonPath figures(String neighbourhood) {
        return As.manager()
                .queryParams(october(neighbourhood))
                .get(FIGURES)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static JsonPath evidence(String neighbourhood, String code) {
        return As.manager()
                .queryParams(october(neighbourhood))
                .get(FIGURES + "/" + code + "/events")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static Map<String, String> october(String neighbourhood) {
        return Map.of("neighbourhood", neighbourhood, "from", "2026-10-01", "to", "2026-11-30");
    }

    private long journalled() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select count(*) from journal")) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
