package care.doorstep.caseload.casework;

import static care.doorstep.caseload.Scene.API;
import static care.doorstep.caseload.Scene.acceptedCase;
import static care.doorstep.caseload.Scene.as;
import static care.doorstep.caseload.Scene.body;
import static care.doorstep.caseload.Scene.caseOf;
import static care.doorstep.caseload.Scene.deliver;
import static care.doorstep.caseload.Scene.get;
import static care.doorstep.caseload.Scene.hub;
import static care.doorstep.caseload.Scene.offer;
import static care.doorstep.caseload.Scene.stated;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import care.doorstep.caseload.Scene;
import care.doorstep.platform.testkit.TestTopics;
import care.doorstep.platform.testkit.Tokens;
import care.doorstep.platform.testkit.WithDoorstepStack;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithDoorstepStack
class RedeliveryTest {
    @BeforeEach
    void locality() {
        Scene.locality();
    }

    @Test
    void events_delivered_again_change_nothing() {
        var offered = offer("NH01-INT");
        var id = acceptedCase(offered);
        var before = get(id).asString();
        for (int number = 1; number >= 0; number--) {
            var again = body(offered, "referral.offered").put("offerNumber", number);
            deliver(UUID.randomUUID(), offered, "referral.offered", again.put("teamId", "NH01-INT"));
        }
        var confirmation = UUID.randomUUID();
        var accepted = body(offered, "referral.accepted").put("caseId", id);
        deliver(confirmation, offered, "referral.accepted", accepted);
        deliver(confirmation, offered, "referral.accepted", accepted);
        barrier(offered);
        assertThat(get(id).asString()).isEqualTo(before);
        assertThat(stated(offered, 1)).hasSize(1);
    }

    /** Events of one person are in order: when a later one has had its effect, the earlier ones have been handled. */
    private static void barrier(Scene.Offered offered) {
        var later = new Scene.Offered(UUID.randomUUID(), offered.person(), "NH02-INT", offered.journey());
        offer(later, 1);
        var id = caseOf(later);
        deliver(UUID.randomUUID(), later, "referral.withdrawn", body(later, "referral.withdrawn"));
        Scene.awaitCase(later, "offer-lapsed");
        assertThat(get(id).<String>path("state")).isEqualTo("offer-lapsed");
        hub().get(API + "/people/" + offered.person() + "/cases").then().body("items", hasSize(2));
    }

    @Test
    void an_offer_to_a_team_that_does_not_exist_is_parked_for_the_operator() {
        var offered = offer("NOBODY");
        await().atMost(Duration.ofSeconds(40))
                .untilAsserted(() -> operator()
                        .get("/operations/inbox")
                        .then()
                        .statusCode(200)
                        .body("parked.key", hasItem(offered.person().toString())));
        hub().get(API + "/referrals/" + offered.referral() + "/case").then().statusCode(404);
    }

    @Test
    void read_models_built_again_are_the_same_and_no_case_opens_twice() {
        var offered = offer("NH01-INT");
        var id = caseOf(offered);
        var person = ((ObjectNode) TestTopics.example("referral-service", "person.registered"))
                .put("personId", offered.person().toString());
        TestTopics.publish("doorstep.person.v1", offered.person().toString(), "person.registered", person);
        await().atMost(Duration.ofSeconds(40))
                .untilAsserted(() -> get(id).then().body("personStatus", equalTo("known")));
        var before = get(id).asString();
        operator().post("/operations/inbox/rebuild").then().statusCode(200);
        assertThat(get(id).asString()).isEqualTo(before);
        hub().get(API + "/people/" + offered.person() + "/cases").then().body("items", hasSize(1));
    }

    @Test
    void a_person_erased_by_the_index_is_pending_again_here() {
        var offered = offer("NH01-INT");
        var id = caseOf(offered);
        var person = ((ObjectNode) TestTopics.example("referral-service", "person.updated"))
                .put("personId", offered.person().toString());
        TestTopics.publish("doorstep.person.v1", offered.person().toString(), "person.updated", person);
        await().atMost(Duration.ofSeconds(40))
                .untilAsserted(() -> get(id).then().body("personStatus", equalTo("known")));
        TestTopics.erase("doorstep.person.v1", offered.person().toString());
        await().atMost(Duration.ofSeconds(40))
                .untilAsserted(() -> get(id).then().body("personStatus", equalTo("pending")));
    }

    private static io.restassured.specification.RequestSpecification operator() {
        return as(Tokens.machine("operator").roles("operator"));
    }
}
