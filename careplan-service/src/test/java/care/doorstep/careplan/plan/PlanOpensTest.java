package care.doorstep.careplan.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import care.doorstep.careplan.Callers;
import care.doorstep.careplan.Someone;
import care.doorstep.platform.testkit.TestTopics;
import care.doorstep.platform.testkit.WithDoorstepStack;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithDoorstepStack
class PlanOpensTest {

    private static final String CAREPLAN = "doorstep.careplan.v1";

    @Test
    void an_allocation_opens_one_draft_that_has_asked_nothing_yet() {
        var someone = Someone.withPlan();
        someone.awaitPlan()
                .then()
                .header("ETag", equalTo("\"v1\""))
                .body("personId", equalTo(someone.id()))
                .body("status", equalTo("draft"))
                .body("history", nullValue())
                .body("allergies.status", equalTo("not-recorded"))
                .body("assessments", empty())
                .body("createdAt", notNullValue());
        var created = TestTopics.await(CAREPLAN, e -> e.key().equals(someone.id()));
        assertThat(created.type()).isEqualTo("careplan.created");
        assertThat(created.data().get("caseId").asText()).isEqualTo(someone.caseId());
        assertThat(created.data().get("referralId").asText()).isEqualTo(someone.referralId());
    }

    @Test
    void what_the_plan_states_stays_on_the_journey_of_its_referral() {
        var someone = Someone.unheardOf().registered();
        var event = someone.allocated();
        var plan = someone.awaitPlan().<String>path("planId");
        var allocated = TestTopics.await("doorstep.caseload.v1", e -> e.id().equals(event));
        Callers.nurse()
                .header("X-Request-ID", "the-request")
                .body("{\"basis\":\"best-interests\",\"withWhom\":\"M, her daughter\"}")
                .post("/api/careplan/v1/plans/" + plan + "/consent")
                .then()
                .statusCode(201);
        var created = TestTopics.await(
                CAREPLAN, e -> e.key().equals(someone.id()) && e.type().equals("careplan.created"));
        var consent = TestTopics.await(
                CAREPLAN, e -> e.key().equals(someone.id()) && e.type().equals("careplan.consent-recorded"));
        assertThat(created.correlationId()).isEqualTo(allocated.correlationId());
        assertThat(created.causationId()).isEqualTo(event.toString());
        assertThat(consent.correlationId()).isEqualTo(allocated.correlationId());
        assertThat(consent.causationId()).isEqualTo("the-request");
    }

    @Test
    void the_same_allocation_again_and_another_allocation_open_no_second_plan() {
        var someone = Someone.unheardOf().registered();
        var event = someone.allocated();
        var plan = someone.awaitPlan().<String>path("planId");
        someone.allocatedAgain(event);
        someone.allocated(UUID.randomUUID().toString());
        someone.discharged();
        TestTopics.await(
                "doorstep.relationship.v1",
                e -> e.key().equals(someone.id())
                        && !e.data().findPath("until").isMissingNode()
                        && e.data().toString().contains("accepted-case"));
        someone.awaitPlan().then().body("planId", equalTo(plan)).body("version", equalTo(1));
        assertThat(TestTopics.all(CAREPLAN, e -> e.key().equals(someone.id()))).hasSize(1);
    }
}
