package care.doorstep.referral.person;

import static care.doorstep.referral.FrontDoorApi.PEOPLE;
import static care.doorstep.referral.FrontDoorApi.anNhsNumber;
import static care.doorstep.referral.FrontDoorApi.as;
import static care.doorstep.referral.FrontDoorApi.callTaker;
import static care.doorstep.referral.FrontDoorApi.defineCounty;
import static care.doorstep.referral.FrontDoorApi.gpSystem;
import static care.doorstep.referral.FrontDoorApi.read;
import static care.doorstep.referral.FrontDoorApi.referralOf;
import static care.doorstep.referral.FrontDoorApi.registrar;
import static care.doorstep.referral.FrontDoorApi.somebodyOf;
import static care.doorstep.referral.FrontDoorApi.submit;
import static care.doorstep.referral.FrontDoorApi.submitted;
import static care.doorstep.referral.FrontDoorApi.triageNurse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import care.doorstep.platform.testkit.TestTopics;
import care.doorstep.platform.testkit.Tokens;
import care.doorstep.platform.testkit.WithDoorstepStack;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithDoorstepStack
class PeopleTest {

    @BeforeEach
    void county() {
        defineCounty();
    }

    @Test
    void a_person_is_registered_once_and_told_as_a_snapshot() {
        Map<String, Object> somebody = somebodyOf("Z90001");
        somebody.put("alerts", List.of(Map.of("code", "carer", "text", "Daughter works full time")));
        somebody.put("communicationNeeds", List.of("Speak slowly"));
        String id = as(registrar())
                .body(somebody)
                .post(PEOPLE)
                .then()
                .statusCode(201)
                .body("neighbourhoodId", equalTo("NH01"))
                .body("nhsNumberStatus", equalTo("verified"))
                .extract()
                .path("personId");
        as(registrar()).body(somebody).post(PEOPLE).then().statusCode(200).body("personId", equalTo(id));
        TestTopics.Event told =
                TestTopics.await("doorstep.person.v1", e -> e.key().equals(id));
        assertThat(told.data().get("alerts").get(0).get("code").asText()).isEqualTo("carer");
        assertThat(told.data().get("communicationNeeds").get(0).asText()).isEqualTo("Speak slowly");
        TestTopics.Event attributes =
                TestTopics.await("doorstep.person-attributes.v1", e -> e.key().equals(id));
        assertThat(attributes.data().get("ageBand").asText()).isEqualTo("75-84");
        assertThat(attributes.data().toString()).doesNotContain("Kenley", "1947");
    }

    @Test
    void a_newer_fact_is_a_new_version() {
        Map<String, Object> somebody = somebodyOf("Z90001");
        String id = as(registrar()).body(somebody).post(PEOPLE).path("personId");
        as(registrar())
                .body(Map.of("nhsNumber", somebody.get("nhsNumber"), "phone", "01632 960018"))
                .post(PEOPLE)
                .then()
                .statusCode(200)
                .body("version", equalTo(2))
                .body("family", equalTo("Kenley"));
        TestTopics.await(
                "doorstep.person.v1", e -> e.key().equals(id) && e.type().equals("person.updated"));
    }

    @Test
    void a_failing_nhs_number_is_refused_to_a_system_and_says_what_to_do() {
        Map<String, Object> somebody = somebodyOf("Z90001");
        somebody.put("nhsNumber", "9990000019");
        as(registrar())
                .body(somebody)
                .post(PEOPLE)
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/nhsNumber"))
                .body("detail", containsString("without the number"));
        submit(gpSystem(), referralOf(somebody))
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/person/nhsNumber"));
    }

    @Test
    void a_call_taker_goes_on_with_an_unidentified_person() {
        Map<String, Object> unknown = new HashMap<>(Map.of("given", "Unknown man at the bus stop"));
        Map<String, Object> referral = referralOf(unknown);
        referral.put("channel", "phone");
        submit(callTaker(), referral)
                .then()
                .statusCode(201)
                .body("flags", contains("unknown-practice", "unidentified-person"))
                .body("person.nhsNumberStatus", equalTo("absent"));
    }

    @Test
    void a_call_taker_learns_of_a_known_person_what_a_search_tells_and_changes_nothing() {
        Map<String, Object> somebody = somebodyOf("Z90001");
        somebody.put("phone", "01632 960018");
        String id = as(registrar()).body(somebody).post(PEOPLE).path("personId");
        Map<String, Object> guess =
                Map.of("nhsNumber", somebody.get("nhsNumber"), "practice", "Z90006", "family", "Another");
        as(callTaker())
                .body(guess)
                .post(PEOPLE)
                .then()
                .statusCode(200)
                .body("personId", equalTo(id))
                .body("family", equalTo("Kenley"))
                .body("practice", equalTo("Z90001"))
                .body("$", not(hasKey("phone")))
                .body("$", not(hasKey("addressLines")))
                .body("$", not(hasKey("alerts")));
        TestTopics.await(
                "doorstep.audit.v1",
                e -> e.key().equals(id) && e.data().path("action").asText().equals("search"));
        as(registrar())
                .body(Map.of("nhsNumber", somebody.get("nhsNumber")))
                .post(PEOPLE)
                .then()
                .body("version", equalTo(1))
                .body("family", equalTo("Kenley"));
    }

    @Test
    void staff_of_another_organisation_do_not_search_the_index() {
        Tokens foreign = Tokens.user("foreign").roles("call-taker").organisation("RZ9");
        Map<String, Object> asked = Map.of("nhsNumber", anNhsNumber());
        as(foreign).body(asked).post(PEOPLE + "/search").then().statusCode(403);
        Tokens clinician =
                Tokens.user("elsewhere").roles("neighbourhood-clinician").organisation("RZ9");
        as(clinician).body(asked).post(PEOPLE + "/search").then().statusCode(403);
        as(clinician.teams("NH01-INT"))
                .body(asked)
                .post(PEOPLE + "/search")
                .then()
                .statusCode(200);
    }

    @Test
    void a_referral_that_describes_somebody_else_is_not_put_on_the_owner_of_the_number() {
        Map<String, Object> owner = somebodyOf("Z90001");
        String id = as(registrar()).body(owner).post(PEOPLE).path("personId");
        Map<String, Object> another = new HashMap<>(owner);
        another.putAll(Map.of("family", "Otherby", "given", "Oscar", "birthDate", "1990-05-06", "sex", "male"));
        submit(gpSystem(), referralOf(another))
                .then()
                .statusCode(201)
                .body("personId", not(equalTo(id)))
                .body("flags", containsInAnyOrder("details-differ", "unidentified-person"));
    }

    @Test
    void a_referral_with_one_detail_unlike_the_owner_s_is_theirs_flagged_and_says_what_was_sent() {
        Map<String, Object> owner = somebodyOf("Z90001");
        String id = as(registrar()).body(owner).post(PEOPLE).path("personId");
        Map<String, Object> married = new HashMap<>(owner);
        married.put("family", "Otherby");
        String referral = submit(gpSystem(), referralOf(married))
                .then()
                .statusCode(201)
                .body("personId", equalTo(id))
                .body("flags", contains("details-differ"))
                .extract()
                .path("referralId");
        read(triageNurse(), referral).then().body("reasonText", containsString("Kathleen Otherby born 1947-03-02"));
    }

    @Test
    void a_name_written_in_another_way_differs_in_nothing() {
        Map<String, Object> owner = somebodyOf("Z90001");
        owner.put("family", "O'Kenley-Smith");
        as(registrar()).body(owner).post(PEOPLE).then().statusCode(201);
        owner.put("family", "OKENLEY SMITH");
        submit(gpSystem(), referralOf(owner)).then().statusCode(201).body("flags", empty());
    }

    @Test
    void an_unknown_practice_is_flagged_for_a_known_person_too() {
        Map<String, Object> owner = somebodyOf("Z90001");
        as(registrar()).body(owner).post(PEOPLE).then().statusCode(201);
        owner.put("practice", "A99999");
        submit(gpSystem(), referralOf(owner)).then().statusCode(201).body("flags", contains("unknown-practice"));
    }

    @Test
    void nobody_is_born_in_the_future() {
        Map<String, Object> unborn = somebodyOf("Z90001");
        unborn.put("birthDate", "2947-03-02");
        as(registrar()).body(unborn).post(PEOPLE).then().statusCode(400).body("errors.pointer", contains("/birthDate"));
        submit(gpSystem(), referralOf(unborn))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/person/birthDate"));
    }

    @Test
    void a_call_taker_gets_the_person_just_entered_in_full() {
        as(callTaker())
                .body(somebodyOf("Z90001"))
                .post(PEOPLE)
                .then()
                .statusCode(201)
                .body("neighbourhoodId", equalTo("NH01"))
                .body("addressLines", contains("12 Orchard Row"));
    }

    @Test
    void a_call_taker_of_another_organisation_enters_nobody() {
        as(callTaker().organisation("RZ9"))
                .body(somebodyOf("Z90001"))
                .post(PEOPLE)
                .then()
                .statusCode(403)
                .body("type", equalTo("https://doorstep.care/problems/not-allowed"));
    }

    @Test
    void people_are_found_by_number_or_by_name_and_birth_date_in_a_body() {
        Map<String, Object> somebody = somebodyOf("Z90001");
        String id = as(registrar()).body(somebody).post(PEOPLE).path("personId");
        as(callTaker())
                .body(Map.of("nhsNumber", somebody.get("nhsNumber")))
                .post(PEOPLE + "/search")
                .then()
                .statusCode(200)
                .body("items.personId", contains(id));
        Map<String, Object> byName = new HashMap<>(somebody);
        byName.put("nhsNumber", anNhsNumber());
        byName.put("family", "Overtonly");
        String named = as(registrar()).body(byName).post(PEOPLE).path("personId");
        as(callTaker())
                .body(Map.of("family", "overtonly", "birthDate", "1947-03-02"))
                .post(PEOPLE + "/search")
                .then()
                .body("items.personId", hasItem(named));
        as(callTaker())
                .body(Map.of("family", "Overtonly"))
                .post(PEOPLE + "/search")
                .then()
                .statusCode(400);
        as(callTaker())
                .body(Map.of("nhsNumber", "9990000019"))
                .post(PEOPLE + "/search")
                .then()
                .statusCode(422);
        as(callTaker())
                .body(Map.of("nhsNumber", anNhsNumber()))
                .post(PEOPLE + "/search")
                .then()
                .body("items", empty());
    }

    @Test
    void the_front_door_reads_about_a_person_while_there_is_a_referral() {
        String id = as(registrar()).body(somebodyOf("Z90001")).post(PEOPLE).path("personId");
        as(triageNurse()).get(PEOPLE + "/" + id).then().statusCode(404);
        String referral = submitted();
        String person = care.doorstep.referral.FrontDoorApi.read(triageNurse(), referral)
                .path("personId");
        as(triageNurse()).get(PEOPLE + "/" + person).then().statusCode(200).body("family", equalTo("Kenley"));
    }

    @Test
    void when_a_practice_moves_its_people_move_with_it() {
        String id = as(registrar()).body(somebodyOf("Z90777")).post(PEOPLE).path("personId");
        ObjectNode third = (ObjectNode) TestTopics.example("caseload-service", "neighbourhood.defined");
        ObjectNode practice = (ObjectNode) third.get("practices").get(0).deepCopy();
        third.put("neighbourhoodId", "NH07").put("name", "Seventh");
        third.putArray("practices").add(practice.put("odsCode", "Z90777"));
        TestTopics.publish("doorstep.neighbourhood.v1", "NH07", "neighbourhood.defined", third);
        TestTopics.await(
                "doorstep.person-attributes.v1",
                e -> e.key().equals(id)
                        && e.data().path("neighbourhoodId").asText().equals("NH07"));
    }
}
