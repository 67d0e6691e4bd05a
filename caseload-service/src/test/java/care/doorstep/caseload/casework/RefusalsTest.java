package care.doorstep.caseload.casework;

import static care.doorstep.caseload.Scene.API;
import static care.doorstep.caseload.Scene.acceptedCase;
import static care.doorstep.caseload.Scene.as;
import static care.doorstep.caseload.Scene.awaitCase;
import static care.doorstep.caseload.Scene.body;
import static care.doorstep.caseload.Scene.caseOf;
import static care.doorstep.caseload.Scene.command;
import static care.doorstep.caseload.Scene.etag;
import static care.doorstep.caseload.Scene.get;
import static care.doorstep.caseload.Scene.hub;
import static care.doorstep.caseload.Scene.nurse;
import static care.doorstep.caseload.Scene.nurseOf;
import static care.doorstep.caseload.Scene.offer;
import static care.doorstep.caseload.Scene.otherNurse;
import static care.doorstep.caseload.Scene.state;
import static care.doorstep.caseload.Scene.stated;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import care.doorstep.caseload.Scene;
import care.doorstep.platform.testkit.TestTopics;
import care.doorstep.platform.testkit.Tokens;
import care.doorstep.platform.testkit.WithDoorstepStack;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithDoorstepStack
class RefusalsTest {
    private static final Map<String, Map<String, String>> VERBS = Map.of(
            "acceptance", Map.of(),
            "decline", Map.of("reason", "outside-competency", "advice", "Podiatry first."),
            "capacity-escalation", Map.of(),
            "contacts", Map.of("mechanism", "telephone", "outcome", "seen", "tookPlaceAt", "2026-10-05T10:00:00Z"),
            "discharge", Map.of("reason", "goals-met"));

    @BeforeEach
    void locality() {
        Scene.locality();
    }

    @Test
    void nobody_gets_in_without_a_valid_token_of_a_fitting_role() {
        var id = caseOf(offer("NH01-INT"));
        var path = API + "/cases/" + id;
        given().get(path).then().statusCode(401).contentType("application/problem+json");
        as(nurseOf("NH01-INT").expired()).get(path).then().statusCode(401);
        as(nurseOf("NH01-INT").audience("kafka")).get(path).then().statusCode(401);
        var agency = Tokens.machine("care-agency").roles("care-agency").organisation("VZ901");
        for (var refused : List.of(path, API + "/teams/NH01-INT/cases", API + "/people/" + id + "/timeline")) {
            as(agency).get(refused).then().statusCode(403);
        }
        hub().header("If-Match", etag(id))
                .body("{}")
                .post(path + "/acceptance")
                .then()
                .statusCode(403);
    }

    @Test
    void a_nurse_of_another_team_cannot_tell_a_case_from_one_that_does_not_exist() {
        var offered = offer("NH01-INT");
        var id = caseOf(offered);
        var hidden = otherNurse().get(API + "/cases/" + id);
        var unknown = otherNurse().get(API + "/cases/" + UUID.randomUUID());
        assertThat(hidden.statusCode()).isEqualTo(404);
        assertThat(hidden.asString()).isEqualTo(unknown.asString());
        for (var path : List.of(
                "/referrals/" + offered.referral() + "/case",
                "/people/" + offered.person() + "/cases",
                "/people/" + offered.person() + "/timeline",
                "/teams/NH01-INT/cases",
                "/teams/NOBODY/cases")) {
            otherNurse().get(API + path).then().statusCode(404);
        }
        VERBS.forEach((verb, body) -> otherNurse()
                .header("If-Match", "\"v99\"")
                .body(body)
                .post(API + "/cases/" + id + "/" + verb)
                .then()
                .statusCode(404));
        get(id).then().body("version", equalTo(0));
    }

    @Test
    void a_coordinator_of_another_organisation_is_not_the_hub() {
        var offered = offer("NH01-INT");
        var id = caseOf(offered);
        var stranger = Tokens.user("hub-elsewhere").roles("hub-coordinator").organisation("RZ9");
        for (var path : List.of(
                "/cases/" + id,
                "/referrals/" + offered.referral() + "/case",
                "/people/" + offered.person() + "/cases",
                "/people/" + offered.person() + "/timeline",
                "/teams/NH01-INT/cases")) {
            as(stranger).get(API + path).then().statusCode(404);
            hub().get(API + path).then().statusCode(200);
        }
        audited(id, "hub-elsewhere", "denied");
    }

    @Test
    void every_look_and_every_denial_is_audited() {
        var offered = offer("NH01-INT");
        var id = caseOf(offered);
        nurse().get(API + "/cases/" + id).then().statusCode(200);
        otherNurse().get(API + "/cases/" + id).then().statusCode(404);
        otherNurse().body(VERBS.get("contacts")).post(API + "/cases/" + id + "/contacts");
        audited(id, "nurse", "read");
        audited(id, "nurse-of-nh02", "denied");
    }

    private static void audited(String caseId, String user, String action) {
        var actor = Tokens.user(user).subject();
        TestTopics.await(
                "doorstep.audit.v1",
                event -> event.data().path("actor").asText().equals(actor)
                        && event.data().path("action").asText().equals(action)
                        && event.data().path("resource").asText().equals("cases/" + caseId));
    }

    @Test
    void a_change_needs_the_version_it_was_made_on() {
        var id = caseOf(offer("NH01-INT"));
        VERBS.forEach((verb, body) -> {
            if (!verb.equals("contacts")) {
                nurse().body(body)
                        .post(API + "/cases/" + id + "/" + verb)
                        .then()
                        .statusCode(428);
                nurse().header("If-Match", "\"v7\"")
                        .body(body)
                        .post(API + "/cases/" + id + "/" + verb)
                        .then()
                        .statusCode(412)
                        .header("ETag", "\"v0\"");
            }
        });
        get(id).then().body("state", equalTo("offered"));
    }

    @Test
    void of_two_simultaneous_accepts_one_wins_and_the_other_learns_that_it_came_second() throws Exception {
        var offered = offer("NH01-INT");
        var id = caseOf(offered);
        var tag = etag(id);
        Callable<Integer> accept = () -> nurse().header("If-Match", tag)
                .body("{}")
                .post(API + "/cases/" + id + "/acceptance")
                .statusCode();
        try (var both = Executors.newFixedThreadPool(2)) {
            var answers = both.invokeAll(List.of(accept, accept)).stream()
                    .map(future -> future.resultNow())
                    .sorted()
                    .toList();
            assertThat(answers).containsExactly(200, 412);
        }
        assertThat(stated(offered, 1)).hasSize(1);
    }

    @Test
    void whatever_a_state_does_not_offer_is_409_and_changes_nothing() {
        refuses("declined", Set.of(), answered("decline"));
        refuses("capacity-escalated", Set.of(), answered("capacity-escalation"));
        refuses("accepted-provisional", Set.of("contacts"), answered("acceptance"));
        refuses("offered", Set.of("acceptance", "decline", "capacity-escalation"), offer("NH01-INT"));
        var accepted = offer("NH01-INT");
        acceptedCase(accepted);
        refuses("accepted", Set.of("contacts", "discharge"), accepted);
        var discharged = offer("NH01-INT");
        command(acceptedCase(discharged), "discharge", VERBS.get("discharge"));
        refuses("discharged", Set.of("contacts"), discharged);
        var lapsed = offer("NH01-INT");
        caseOf(lapsed);
        state(lapsed, "referral.withdrawn", body(lapsed, "referral.withdrawn"));
        refuses("offer-lapsed", Set.of(), lapsed);
        var refused = answered("acceptance");
        var refusal = body(refused, "referral.acceptance-refused");
        state(
                refused,
                "referral.acceptance-refused",
                refusal.put("caseId", awaitCase(refused, "accepted-provisional")));
        refuses("acceptance-refused", Set.of(), refused);
    }

    private static Scene.Offered answered(String verb) {
        var offered = offer("NH01-INT");
        command(caseOf(offered), verb, VERBS.get(verb)).then().statusCode(200);
        return offered;
    }

    private static void refuses(String state, Set<String> legal, Scene.Offered offered) {
        var id = awaitCase(offered, state);
        Stream.of("acceptance", "decline", "capacity-escalation", "contacts", "discharge")
                .filter(verb -> !legal.contains(verb))
                .forEach(verb -> command(id, verb, VERBS.get(verb))
                        .then()
                        .statusCode(409)
                        .body("type", equalTo("https://doorstep.care/problems/transition-not-allowed")));
        get(id).then().body("state", equalTo(state));
    }

    @Test
    void wrong_input_is_named_by_its_field_and_never_repeated() {
        var id = caseOf(offer("NH01-INT"));
        var path = API + "/cases/" + id;
        nurse().header("If-Match", "\"v0\"")
                .body("{\"namedClinican\":\"x\"}")
                .post(path + "/acceptance")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/namedClinican"));
        nurse().body(Map.of("mechanism", "pigeon", "outcome", "seen", "tookPlaceAt", "2026-10-05T10:00:00Z"))
                .post(path + "/contacts")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/mechanism"));
        nurse().body("{").post(path + "/contacts").then().statusCode(400);
        nurse().get(API + "/cases/not-an-id").then().statusCode(404);
        nurse().queryParam("cursor", "nonsense")
                .get(API + "/teams/NH01-INT/cases")
                .then()
                .statusCode(400);
        nurse().queryParam("limit", "0")
                .get(API + "/teams/NH01-INT/cases")
                .then()
                .statusCode(400);
    }
}
