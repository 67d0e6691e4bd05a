package care.doorstep.referral.pathway;

import static care.doorstep.referral.FrontDoorApi.PEOPLE;
import static care.doorstep.referral.FrontDoorApi.REFERRALS;
import static care.doorstep.referral.FrontDoorApi.as;
import static care.doorstep.referral.FrontDoorApi.defineCounty;
import static care.doorstep.referral.FrontDoorApi.etag;
import static care.doorstep.referral.FrontDoorApi.gpSystem;
import static care.doorstep.referral.FrontDoorApi.hospital;
import static care.doorstep.referral.FrontDoorApi.hub;
import static care.doorstep.referral.FrontDoorApi.nurse;
import static care.doorstep.referral.FrontDoorApi.nurseElsewhere;
import static care.doorstep.referral.FrontDoorApi.offered;
import static care.doorstep.referral.FrontDoorApi.read;
import static care.doorstep.referral.FrontDoorApi.referralOf;
import static care.doorstep.referral.FrontDoorApi.somebodyOf;
import static care.doorstep.referral.FrontDoorApi.submit;
import static care.doorstep.referral.FrontDoorApi.submitted;
import static care.doorstep.referral.FrontDoorApi.triageNurse;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import care.doorstep.platform.testkit.TestTopics;
import care.doorstep.platform.testkit.Tokens;
import care.doorstep.platform.testkit.WithDoorstepStack;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithDoorstepStack
class AccessTest {

    private static final Map<String, Object> TRIAGE =
            Map.of("outcome", "neighbourhood-team", "rationale", "Falls", "basis", "consent");

    @BeforeEach
    void county() {
        defineCounty();
    }

    @Test
    void without_a_token_nothing_is_served() {
        given().get(REFERRALS).then().statusCode(401);
        given().auth().oauth2(gpSystem().expired().sign()).get(REFERRALS).then().statusCode(401);
        given().auth()
                .oauth2(gpSystem().audience("kafka").sign())
                .get(REFERRALS)
                .then()
                .statusCode(401);
    }

    @Test
    void the_wrong_role_is_403() {
        String referral = submitted();
        as(gpSystem())
                .header("If-Match", etag(gpSystem(), referral))
                .body(TRIAGE)
                .post(REFERRALS + "/" + referral + "/triage")
                .then()
                .statusCode(403);
        as(Tokens.machine("care-agency").roles("care-agency").organisation("VZ901"))
                .get(REFERRALS + "/" + referral)
                .then()
                .statusCode(403);
        as(gpSystem()).get(PEOPLE + "/" + UUID.randomUUID()).then().statusCode(403);
    }

    @Test
    void another_organisation_s_referral_and_no_referral_look_the_same() {
        String referral = submitted();
        Response forbidden = read(hospital(), referral);
        Response unknown = read(hospital(), UUID.randomUUID().toString());
        assertThat(forbidden.statusCode()).isEqualTo(404);
        assertThat(forbidden.asString()).isEqualTo(unknown.asString());
        assertThat(unknown.statusCode()).isEqualTo(404);
        as(hospital())
                .header("If-Match", "\"v1\"")
                .body(Map.of("reason", "other"))
                .post(REFERRALS + "/" + referral + "/withdrawal")
                .then()
                .statusCode(404);
    }

    @Test
    void staff_of_another_organisation_do_not_work_our_queue() {
        String referral = submitted();
        Tokens foreign = Tokens.user("foreign").roles("triage-clinician").organisation("RZ9");
        read(foreign, referral).then().statusCode(404);
        as(foreign)
                .header("If-Match", "\"v1\"")
                .body(TRIAGE)
                .post(REFERRALS + "/" + referral + "/triage")
                .then()
                .statusCode(404);
    }

    @Test
    void a_partner_sees_how_its_referral_goes_and_not_what_clinicians_wrote() {
        String referral = offered();
        read(gpSystem(), referral)
                .then()
                .statusCode(200)
                .body("state", equalTo("offered"))
                .body("person.family", equalTo("Kenley"))
                .body("person.nhsNumberStatus", nullValue())
                .body("triage.outcome", equalTo("neighbourhood-team"))
                .body("triage.rationale", nullValue())
                .body("triage.spokenTo", nullValue());
    }

    @Test
    void a_partner_that_knows_a_number_learns_no_name_from_it() {
        Map<String, Object> person = somebodyOf("Z90001");
        submitted(referralOf(person));
        Map<String, Object> guess = Map.of("nhsNumber", person.get("nhsNumber"));
        Response response = submit(hospital(), referralOf(guess));
        assertThat(response.statusCode()).isEqualTo(201);
        assertThat(response.asString()).doesNotContain("Kenley", "Kathleen", "1947");
    }

    @Test
    void a_person_s_id_opens_nothing_to_a_stranger() {
        String person = read(triageNurse(), submitted()).path("personId");
        Map<String, Object> referral = referralOf(Map.of());
        referral.remove("person");
        referral.put("personId", person);
        submit(hospital(), referral).then().statusCode(422).body("errors[0].pointer", equalTo("/personId"));
        submit(gpSystem(), referral).then().statusCode(201);
    }

    @Test
    void a_partner_lists_its_own_and_the_front_door_all() {
        String mine = submitted();
        String theirs = submit(hospital(), referralOf(somebodyOf("Z90001"))).path("referralId");
        as(hospital())
                .get(REFERRALS + "?limit=100")
                .then()
                .body("items.referralId", hasItem(theirs))
                .body("items.referralId", not(hasItem(mine)))
                .body("items.referringOrganisation", everyItem(equalTo("RZ9")));
        assertThat(everyId(triageNurse())).contains(mine, theirs);
    }

    @Test
    void a_team_sees_what_it_was_offered_with_the_person_and_another_team_nothing() {
        String referral = offered();
        String person = read(nurse(), referral).path("personId");
        read(nurse(), referral).then().statusCode(200).body("person.family", equalTo("Kenley"));
        as(nurse()).get(PEOPLE + "/" + person).then().statusCode(200);
        read(nurseElsewhere(), referral).then().statusCode(404);
        as(nurseElsewhere()).get(PEOPLE + "/" + person).then().statusCode(404);
        as(nurseElsewhere()).get(PEOPLE + "/" + person + "/timeline").then().statusCode(404);
        as(nurseElsewhere()).get(PEOPLE + "/" + person + "/referrals").then().statusCode(404);
    }

    @Test
    void a_change_needs_the_version_that_was_read() {
        String referral = submitted();
        String seen = etag(triageNurse(), referral);
        as(triageNurse())
                .body(TRIAGE)
                .post(REFERRALS + "/" + referral + "/triage")
                .then()
                .statusCode(428);
        as(triageNurse())
                .header("If-Match", "\"v99\"")
                .body(TRIAGE)
                .post(REFERRALS + "/" + referral + "/triage")
                .then()
                .statusCode(412)
                .header("ETag", equalTo(seen));
    }

    @Test
    void a_request_that_cannot_be_understood_names_the_field() {
        Map<String, Object> body = referralOf(somebodyOf("Z90001"));
        body.put("channel", "pigeon");
        submit(gpSystem(), body).then().statusCode(400).body("errors[0].pointer", equalTo("/channel"));
        body.put("channel", "gp");
        body.put("shoeSize", 7);
        submit(gpSystem(), body).then().statusCode(400).body("errors[0].pointer", equalTo("/shoeSize"));
        body.remove("shoeSize");
        body.put("needIdentifiedAt", "2199-01-01T00:00:00Z");
        submit(gpSystem(), body).then().statusCode(422).body("errors[0].pointer", equalTo("/needIdentifiedAt"));
        body.remove("needIdentifiedAt");
        body.remove("person");
        submit(gpSystem(), body).then().statusCode(400).body("errors[0].pointer", equalTo("/person"));
        as(gpSystem()).body("").post(REFERRALS).then().statusCode(400);
        as(hub()).get(REFERRALS + "?cursor=nonsense").then().statusCode(400);
        as(hub()).get(REFERRALS + "?state=limbo").then().statusCode(400);
        as(hub()).get(REFERRALS + "/not-an-id").then().statusCode(404);
    }

    @Test
    void a_text_that_no_database_can_hold_is_refused() {
        Map<String, Object> body = referralOf(somebodyOf("Z90001"));
        body.put("reasonText", "a\u0000b");
        submit(gpSystem(), body).then().statusCode(400);
    }

    @Test
    void reads_and_denials_are_audited() {
        String referral = submitted();
        String person = read(triageNurse(), referral).path("personId");
        read(hospital(), referral).then().statusCode(404);
        TestTopics.await("doorstep.audit.v1", e -> audited(e, person, "read", "RY9"));
        TestTopics.await("doorstep.audit.v1", e -> audited(e, person, "denied", "RZ9"));
    }

    private static boolean audited(TestTopics.Event event, String person, String action, String organisation) {
        return event.data().path("personId").asText().equals(person)
                && event.data().path("action").asText().equals(action)
                && event.data().path("organisation").asText().equals(organisation);
    }

    /** Walks the whole worklist, two at a time. */
    private static List<String> everyId(Tokens who) {
        List<String> ids = new java.util.ArrayList<>();
        String cursor = "";
        do {
            Response page =
                    as(who).queryParam("limit", 2).queryParam("cursor", cursor).get(REFERRALS);
            page.then().statusCode(200);
            ids.addAll(page.<List<String>>path("items.referralId"));
            cursor = page.path("next");
        } while (cursor != null);
        assertThat(ids).doesNotHaveDuplicates();
        return ids;
    }
}
