package care.doorstep.caseload.casework;

import static care.doorstep.caseload.Scene.API;
import static care.doorstep.caseload.Scene.acceptedCase;
import static care.doorstep.caseload.Scene.awaitCase;
import static care.doorstep.caseload.Scene.body;
import static care.doorstep.caseload.Scene.caseOf;
import static care.doorstep.caseload.Scene.command;
import static care.doorstep.caseload.Scene.get;
import static care.doorstep.caseload.Scene.hub;
import static care.doorstep.caseload.Scene.nurse;
import static care.doorstep.caseload.Scene.offer;
import static care.doorstep.caseload.Scene.state;
import static care.doorstep.caseload.Scene.stated;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import care.doorstep.caseload.Scene;
import care.doorstep.platform.testkit.Contracts;
import care.doorstep.platform.testkit.TestClock;
import care.doorstep.platform.testkit.TestTopics;
import care.doorstep.platform.testkit.WithDoorstepStack;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithDoorstepStack
class CaseworkTest {
    private static final Contracts CONTRACTS = Contracts.of("caseload-service");

    @BeforeEach
    void locality() {
        Scene.locality();
    }

    @Test
    void a_referral_offered_to_a_team_lands_on_its_list_with_the_person_still_pending() {
        var offered = offer("NH01-INT");
        var id = caseOf(offered);
        get(id).then()
                .statusCode(200)
                .header("ETag", "\"v0\"")
                .body("personStatus", equalTo("pending"))
                .body("person", nullValue())
                .body("teamId", equalTo("NH01-INT"))
                .body("priority", equalTo("two-day"))
                .body("contacts", hasSize(0));
        nurse().queryParam("state", "offered")
                .queryParam("limit", 200)
                .get(API + "/teams/NH01-INT/cases")
                .then()
                .statusCode(200)
                .body("team.name", equalTo("Team NH01-INT"))
                .body("freshness", notNullValue())
                .body("items.caseId", hasItem(id));
    }

    @Test
    void a_follow_on_referral_under_the_same_correlation_shows_its_own_words_or_none() {
        var first = offer("NH01-INT");
        var followOn = new Scene.Offered(UUID.randomUUID(), first.person(), "NH01-INT", first.journey());
        Scene.offer(followOn, 1);
        var firstCase = caseOf(first);
        var secondCase = caseOf(followOn);
        var note = UUID.randomUUID();
        var reason = ((ObjectNode) TestTopics.example("referral-service", "narrative.written"))
                .put("personId", first.person().toString())
                .put("referralId", first.referral().toString())
                .put("noteId", note.toString());
        TestTopics.publish("doorstep.narrative.v1", first.person() + ":" + note, "narrative.written", reason);
        await().atMost(Duration.ofSeconds(40))
                .untilAsserted(() -> get(firstCase)
                        .then()
                        .body("reasonText", equalTo(reason.get("text").asText())));
        get(secondCase).then().body("reasonText", nullValue());
    }

    @Test
    void a_note_from_before_notes_named_their_referral_is_shown_still() {
        var offered = offer("NH01-INT");
        var id = caseOf(offered);
        var note = UUID.randomUUID();
        var reason = ((ObjectNode) TestTopics.example("referral-service", "narrative.written"))
                .put("personId", offered.person().toString())
                .put("noteId", note.toString());
        reason.remove("referralId");
        tellReason(offered, note, reason);
        await().atMost(Duration.ofSeconds(40))
                .untilAsserted(() -> get(id).then()
                        .body("reasonText", equalTo(reason.get("text").asText())));
    }

    @Test
    void the_person_and_the_referrers_words_appear_when_their_owners_have_told_us() {
        var offered = offer("NH01-INT");
        var id = caseOf(offered);
        var person = ((ObjectNode) TestTopics.example("referral-service", "person.registered"))
                .put("personId", offered.person().toString());
        TestTopics.publish("doorstep.person.v1", offered.person().toString(), "person.registered", person);
        var note = UUID.randomUUID();
        var reason = ((ObjectNode) TestTopics.example("referral-service", "narrative.written"))
                .put("personId", offered.person().toString())
                .put("referralId", offered.referral().toString())
                .put("noteId", note.toString());
        tellReason(offered, note, reason);
        await().atMost(Duration.ofSeconds(40))
                .untilAsserted(() -> get(id).then()
                        .body("personStatus", equalTo("known"))
                        .body("person.family", equalTo("Kenley"))
                        .body("person.nhsNumber", equalTo("9990000018"))
                        .body("person.alerts.code", contains("carer"))
                        .body("reasonText", equalTo(reason.get("text").asText())));
        person.put("personVersion", 7).put("family", "Newname");
        TestTopics.publish("doorstep.person.v1", offered.person().toString(), "person.updated", person);
        person.put("personVersion", 6).put("family", "Oldname");
        TestTopics.publish("doorstep.person.v1", offered.person().toString(), "person.updated", person);
        await().atMost(Duration.ofSeconds(40))
                .untilAsserted(() -> get(id).then().body("person.family", equalTo("Newname")));
    }

    @Test
    void a_team_accepts_provisionally_until_the_single_point_of_access_confirms() {
        var offered = offer("NH01-INT");
        var id = caseOf(offered);
        command(id, "acceptance", Map.of("namedClinician", "Nina Rao", "discipline", "nursing"))
                .then()
                .statusCode(200)
                .header("ETag", "\"v1\"")
                .body("state", equalTo("accepted-provisional"))
                .body("namedClinician", equalTo("Nina Rao"));
        var allocated = stated(offered, 1).getFirst();
        CONTRACTS.assertValid("caseload.allocated", allocated.data().toString());
        assertThat(allocated.type()).isEqualTo("caseload.allocated");
        assertThat(allocated.correlationId()).isEqualTo(offered.journey());
        assertThat(allocated.data().get("caseId").asText()).isEqualTo(id);
        assertThat(allocated.data().get("organisation").asText()).isEqualTo("RY9");
        state(offered, "referral.accepted", body(offered, "referral.accepted").put("caseId", id));
        awaitCase(offered, "accepted");
    }

    @Test
    void an_acceptance_that_crossed_with_another_placement_is_refused_by_the_single_point_of_access() {
        var offered = offer("NH01-INT");
        var id = caseOf(offered);
        command(id, "acceptance", Map.of()).then().statusCode(200).body("namedClinician", equalTo("nurse"));
        state(offered, "referral.re-placed", body(offered, "referral.re-placed"));
        state(
                offered,
                "referral.acceptance-refused",
                body(offered, "referral.acceptance-refused").put("caseId", id));
        awaitCase(offered, "acceptance-refused");
        get(id).then().body("endReason", equalTo("placed-elsewhere")).body("personStatus", equalTo("withheld"));
    }

    @Test
    void outside_competency_needs_advice_and_hands_the_text_over_as_a_note() {
        var offered = offer("NH01-INT");
        var id = caseOf(offered);
        command(id, "decline", Map.of("reason", "outside-competency"))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/advice"));
        command(id, "decline", Map.of("reason", "outside-competency", "advice", "Podiatry first."))
                .then()
                .statusCode(200)
                .body("state", equalTo("declined"))
                .body("advice.noteId", notNullValue())
                .body("endReason", equalTo("outside-competency"));
        var declined = stated(offered, 1).getFirst();
        CONTRACTS.assertValid("caseload.declined-with-advice", declined.data().toString());
        var noteId = declined.data().get("noteId").asText();
        var note =
                TestTopics.await("doorstep.narrative.v1", event -> event.key().equals(offered.person() + ":" + noteId));
        CONTRACTS.assertValid("narrative.written", note.data().toString());
        assertThat(note.data().get("kind").asText()).isEqualTo("advice");
        assertThat(note.data().get("text").asText()).isEqualTo("Podiatry first.");
        assertThat(note.correlationId()).isEqualTo(offered.journey());
    }

    @Test
    void there_is_no_code_for_a_refusal_for_capacity_and_a_full_team_escalates_to_the_hub() {
        var offered = offer("B1-UCR");
        var id = caseOf(offered);
        var refusal = command(id, "decline", Map.of("reason", "no-capacity", "advice", "We are full."));
        refusal.then().statusCode(400).body("errors.pointer", contains("/reason"));
        assertThat(refusal.<String>path("errors[0].detail")).contains("outside-competency", "capacity-escalation");
        command(id, "capacity-escalation", Map.of())
                .then()
                .statusCode(200)
                .body("state", equalTo("capacity-escalated"));
        var escalated = stated(offered, 1);
        assertThat(escalated).extracting(TestTopics.Event::type).containsExactly("caseload.capacity-escalated");
        CONTRACTS.assertValid(
                "caseload.capacity-escalated", escalated.getFirst().data().toString());
    }

    @Test
    void a_contact_counts_from_when_it_took_place() {
        var offered = offer("B1-UCR");
        var id = acceptedCase(offered);
        var tookPlaceAt = TestClock.now().minus(Duration.ofMinutes(20)).truncatedTo(ChronoUnit.MICROS);
        var contact = Map.of(
                "mechanism",
                "face-to-face",
                "outcome",
                "seen",
                "tookPlaceAt",
                tookPlaceAt.toString(),
                "note",
                "Up and walking.");
        nurse().body(contact)
                .post(API + "/cases/" + id + "/contacts")
                .then()
                .statusCode(201)
                .header("ETag", "\"v3\"")
                .body("contacts", hasSize(1))
                .body("contacts[0].note", equalTo("Up and walking."));
        var recorded = stated(offered, 2).getLast();
        CONTRACTS.assertValid("caseload.contact-recorded", recorded.data().toString());
        assertThat(recorded.data().get("tookPlaceAt").asText()).isEqualTo(tookPlaceAt.toString());
        assertThat(recorded.data().toString()).doesNotContain("walking");
    }

    @Test
    void a_contact_in_the_future_or_long_before_the_offer_is_refused_by_its_time() {
        var id = acceptedCase(offer("B1-UCR"));
        for (var time :
                new String[] {TestClock.now().plus(Duration.ofMinutes(5)).toString(), "2026-10-04T08:19:59Z"}) {
            nurse().body(Map.of("mechanism", "telephone", "outcome", "seen", "tookPlaceAt", time))
                    .post(API + "/cases/" + id + "/contacts")
                    .then()
                    .statusCode(422)
                    .body("errors.pointer", contains("/tookPlaceAt"));
        }
        get(id).then().body("contacts", hasSize(0));
    }

    @Test
    void the_same_contact_sent_again_under_its_key_is_one_contact() {
        var offered = offer("B1-UCR");
        var id = acceptedCase(offered);
        var contact = Map.of("mechanism", "video", "outcome", "seen", "tookPlaceAt", "2026-10-05T10:00:00Z");
        var key = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++) {
            nurse().header("Idempotency-Key", key)
                    .body(contact)
                    .post(API + "/cases/" + id + "/contacts")
                    .then()
                    .statusCode(201);
        }
        get(id).then().body("contacts", hasSize(1));
        assertThat(stated(offered, 2)).hasSize(2);
    }

    @Test
    void a_team_that_is_finished_discharges_and_the_timeline_tells_it_all() {
        var offered = offer("NH01-INT");
        var id = acceptedCase(offered);
        command(id, "discharge", Map.of("reason", "goals-met"))
                .then()
                .statusCode(200)
                .body("state", equalTo("discharged"))
                .body("endReason", equalTo("goals-met"));
        var discharged = stated(offered, 2).getLast();
        CONTRACTS.assertValid("caseload.discharged", discharged.data().toString());
        nurse().get(API + "/people/" + offered.person() + "/timeline")
                .then()
                .statusCode(200)
                .body("items.type", contains("caseload.discharged", "caseload.allocated"))
                .body("items[1].actor", equalTo("Nina Rao"))
                .body("items[1].summary", equalTo("Team NH01-INT accepted the referral"))
                .body("items[1].referralId", equalTo(offered.referral().toString()));
        nurse().get(API + "/people/" + offered.person() + "/cases")
                .then()
                .statusCode(200)
                .body("items.caseId", contains(id));
    }

    @Test
    void an_offer_that_expires_is_withdrawn_or_closed_lapses_and_an_escalation_of_our_own_changes_nothing() {
        for (var type : new String[] {"referral.withdrawn", "referral.closed", "referral.re-placed"}) {
            var offered = offer("NH01-INT");
            caseOf(offered);
            state(offered, type, body(offered, type));
            awaitCase(offered, "offer-lapsed");
        }
        var expiring = offer("NH01-INT");
        caseOf(expiring);
        state(
                expiring,
                "referral.escalated",
                body(expiring, "referral.escalated").put("reason", "capacity"));
        state(
                expiring,
                "referral.escalated",
                body(expiring, "referral.escalated").put("reason", "offer-expired"));
        awaitCase(expiring, "offer-lapsed");
        hub().get(API + "/referrals/" + expiring.referral() + "/case")
                .then()
                .body("endReason", equalTo("offer-expired"));
    }

    @Test
    void the_hub_offers_again_and_a_new_case_opens_while_the_old_one_stays_with_its_answer() {
        var offered = offer("NH01-INT");
        var first = caseOf(offered);
        command(first, "capacity-escalation", Map.of()).then().statusCode(200);
        offer(new Scene.Offered(offered.referral(), offered.person(), "NH02-INT", offered.journey()), 2);
        var second = caseOf(offered);
        assertThat(second).isNotEqualTo(first);
        get(second).then().body("teamId", equalTo("NH02-INT")).body("offerNumber", equalTo(2));
        get(first).then().body("state", equalTo("capacity-escalated"));
    }

    @Test
    void a_team_list_comes_in_pages_with_the_earliest_deadline_first() {
        var offered = offer("NH02-INT");
        for (int number = 2; number <= 4; number++) {
            awaitOffer(offered, number - 1);
            offer(offered, number);
        }
        awaitOffer(offered, 4);
        var page = hub().queryParam("limit", 2).get(API + "/teams/NH02-INT/cases");
        page.then().statusCode(200).body("items", hasSize(2)).body("next", notNullValue());
        assertThat(page.header("Link")).contains("rel=\"next\"");
        hub().queryParam("limit", 2)
                .queryParam("cursor", page.<String>path("next"))
                .get(API + "/teams/NH02-INT/cases")
                .then()
                .statusCode(200)
                .body("items", hasSize(2))
                .body("items.caseId", org.hamcrest.Matchers.not(hasItem(page.<String>path("items[0].caseId"))));
        hub().queryParam("state", "sleeping")
                .get(API + "/teams/NH02-INT/cases")
                .then()
                .statusCode(400);
    }

    private static void awaitOffer(Scene.Offered offered, int number) {
        await().atMost(Duration.ofSeconds(40))
                .untilAsserted(() -> hub().get(API + "/referrals/" + offered.referral() + "/case")
                        .then()
                        .body("offerNumber", equalTo(number)));
    }

    private static void tellReason(Scene.Offered offered, UUID note, ObjectNode reason) {
        TestTopics.publish(
                UUID.randomUUID(),
                "doorstep.narrative.v1",
                offered.person() + ":" + note,
                "narrative.written",
                reason,
                offered.journey(),
                OffsetDateTime.now());
    }
}
