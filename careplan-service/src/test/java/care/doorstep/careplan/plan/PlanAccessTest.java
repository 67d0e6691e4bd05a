package care.doorstep.careplan.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;

import care.doorstep.careplan.Callers;
import care.doorstep.careplan.Someone;
import care.doorstep.platform.testkit.TestTopics;
import care.doorstep.platform.testkit.WithDoorstepStack;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithDoorstepStack
class PlanAccessTest {

    private static final String ASSESSMENT = "{\"discipline\":\"medical\",\"summary\":\"seen by the GP\"}";

    private PlanWriter plan;

    @BeforeEach
    void someone_has_a_plan() {
        plan = PlanWriter.ofNewPlan();
    }

    @Test
    void the_practice_the_front_door_and_the_team_read_the_plan() {
        var path = plan.person().planPath();
        Someone.awaitStatus(200, () -> Callers.practice().get(path));
        Someone.awaitStatus(200, () -> Callers.triage().get(path));
        Callers.nurse().get(path).then().statusCode(200);
    }

    @Test
    void a_partner_with_only_a_referral_another_team_and_an_unknown_person_all_get_the_same_404() {
        var path = plan.person().planPath();
        var forbidden = Callers.hospital().get(path).then().statusCode(404).extract();
        Callers.otherNurse().get(path).then().statusCode(404);
        var unknown = Callers.hospital()
                .get(Someone.unheardOf().planPath())
                .then()
                .statusCode(404)
                .extract();
        assertThat(forbidden.body().asString()).isEqualTo(unknown.body().asString());
    }

    @Test
    void who_has_no_token_is_401_and_who_has_no_such_role_403() {
        var path = plan.person().planPath();
        RestAssured.get(path).then().statusCode(401);
        Callers.manager().get(path).then().statusCode(403);
        Callers.agency().get(path).then().statusCode(403);
        plan.add(Callers.triage(), "consent", "{\"basis\":\"consent\",\"withWhom\":\"K\"}")
                .statusCode(403);
    }

    @Test
    void a_clinician_of_another_organisation_assesses_and_writes_nothing_else() {
        Someone.awaitStatus(
                200, () -> Callers.practiceClinician().get(plan.person().planPath()));
        plan.add(Callers.practiceClinician(), "assessments", ASSESSMENT)
                .statusCode(201)
                .body("assessments[0].organisation", equalTo("Z90001"));
        plan.add(Callers.practiceClinician(), "consent", "{\"basis\":\"consent\",\"withWhom\":\"K\"}")
                .statusCode(403)
                .body("type", containsString("case-needed"));
    }

    @Test
    void a_clinician_without_a_relationship_finds_no_plan_to_write_to() {
        plan.add(Callers.otherNurse(), "assessments", ASSESSMENT).statusCode(404);
        plan.add(Callers.otherNurse().header("If-Match", "\"v99\""), "goals", """
                {"agreedWith":"person","goals":[{"text":"x"}]}""")
                .statusCode(404);
        Callers.nurse()
                .body(ASSESSMENT)
                .post("/api/careplan/v1/plans/" + UUID.randomUUID() + "/assessments")
                .then()
                .statusCode(404);
    }

    @Test
    void a_team_whose_acceptance_did_not_stand_loses_sight_of_the_plan() {
        plan.person().acceptanceRefused();
        Someone.awaitStatus(404, () -> Callers.nurse().get(plan.person().planPath()));
    }

    @Test
    void reads_and_denials_are_audited() {
        Callers.hospital().get(plan.person().planPath()).then().statusCode(404);
        plan.add(Callers.otherNurse(), "assessments", ASSESSMENT).statusCode(404);
        Callers.nurse().get(plan.person().planPath()).then().statusCode(200);
        TestTopics.await("doorstep.audit.v1", e -> is(e, "denied", "hospital"));
        TestTopics.await(
                "doorstep.audit.v1",
                e -> is(e, "denied", Callers.otherNurseToken().subject()));
        TestTopics.await("doorstep.audit.v1", e -> is(e, "read", null));
    }

    @Test
    void the_timeline_tells_what_happened_newest_first() {
        plan.add("assessments", ASSESSMENT).statusCode(201);
        var path = "/api/careplan/v1/people/" + plan.person().id() + "/timeline";
        Callers.nurse()
                .get(path)
                .then()
                .statusCode(200)
                .body("items[0].type", equalTo("careplan.assessment-recorded"))
                .body("items[0].summary", equalTo("Assessment: medical"))
                .body("items[0].organisation", equalTo("RY9"))
                .body("items[1].type", equalTo("careplan.created"))
                .body("items[1].referralId", equalTo(plan.person().referralId()))
                .body("items.size()", equalTo(2))
                .body("freshness", hasKey("doorstep.caseload.v1"));
        Callers.hospital().get(path).then().statusCode(404);
    }

    private boolean is(TestTopics.Event event, String action, @Nullable String actor) {
        return event.key().equals(plan.person().id())
                && event.data().get("action").asText().equals(action)
                && (actor == null || event.data().get("actor").asText().equals(actor));
    }
}
