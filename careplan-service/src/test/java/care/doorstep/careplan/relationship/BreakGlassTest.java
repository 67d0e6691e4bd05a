package care.doorstep.careplan.relationship;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItems;

import care.doorstep.careplan.Callers;
import care.doorstep.careplan.Someone;
import care.doorstep.platform.testkit.TestClock;
import care.doorstep.platform.testkit.TestTopics;
import care.doorstep.platform.testkit.WithDoorstepStack;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithDoorstepStack
class BreakGlassTest {

    private static final String WHY =
            "{\"reasonCode\":\"emergency\",\"reason\":\"found on the floor, no history known\"}";

    @AfterEach
    void clock_back() {
        TestClock.reset();
    }

    @Test
    void a_user_opens_the_record_for_four_hours_and_the_privacy_officer_is_told() {
        var someone = Someone.withPlan();
        Callers.otherNurse().get(someone.planPath()).then().statusCode(404);
        breakGlass(Callers.otherNurse(), someone, WHY).statusCode(201);
        Callers.otherNurse().get(someone.planPath()).then().statusCode(200);

        var told = TestTopics.await(
                        "doorstep.careplan.v1",
                        e -> e.key().equals(someone.id()) && e.type().equals("careplan.break-glass-opened"))
                .data();
        assertThat(told.get("userId").asText())
                .isEqualTo(Callers.otherNurseToken().subject());
        assertThat(told.toString()).doesNotContain("floor");
        assertThat(Instant.parse(told.get("expiresAt").asText()))
                .isEqualTo(Instant.parse(told.get("at").asText()).plus(Duration.ofHours(4)));
        TestTopics.await(
                "doorstep.relationship.v1",
                e -> e.key().equals(someone.id()) && e.data().toString().contains("break-glass"));

        TestClock.advance(Duration.ofHours(4).minusMinutes(1));
        Callers.otherNurse().get(someone.planPath()).then().statusCode(200);
        TestClock.advance(Duration.ofMinutes(2));
        Callers.otherNurse().get(someone.planPath()).then().statusCode(404);
    }

    @Test
    void breaking_the_glass_shows_the_plan_and_gives_no_right_to_rewrite_it() {
        var someone = Someone.withPlan();
        var plan = someone.awaitPlan().<String>path("planId");
        breakGlass(Callers.otherNurse(), someone, WHY).statusCode(201);
        Callers.otherNurse()
                .header("If-Match", "\"v1\"")
                .body("{\"coordinator\":\"me\"}")
                .put("/api/careplan/v1/plans/" + plan + "/coordinator")
                .then()
                .statusCode(403);
    }

    @Test
    void a_machine_a_partner_and_a_reason_that_says_nothing_are_refused() {
        var someone = Someone.withPlan();
        breakGlass(Callers.machineClinician(), someone, WHY)
                .statusCode(403)
                .body("type", containsString("break-glass-refused"));
        breakGlass(Callers.hospital(), someone, WHY).statusCode(403);
        breakGlass(Callers.otherNurse(), someone, "{\"reasonCode\":\"curious\",\"reason\":\"-\"}")
                .statusCode(400)
                .body("errors.pointer", hasItems("/reasonCode", "/reason"));
        breakGlass(Callers.otherNurse(), Someone.unheardOf(), WHY).statusCode(404);
        Callers.otherNurse().get(someone.planPath()).then().statusCode(404);
    }

    private static ValidatableResponse breakGlass(RequestSpecification caller, Someone someone, String body) {
        return caller.body(body)
                .post("/api/careplan/v1/people/" + someone.id() + "/break-glass")
                .then();
    }
}
