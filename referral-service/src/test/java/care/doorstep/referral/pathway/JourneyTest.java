package care.doorstep.referral.pathway;

import static care.doorstep.referral.FrontDoorApi.REFERRALS;
import static care.doorstep.referral.FrontDoorApi.REFERRAL_TOPIC;
import static care.doorstep.referral.FrontDoorApi.as;
import static care.doorstep.referral.FrontDoorApi.awaitClock;
import static care.doorstep.referral.FrontDoorApi.awaitState;
import static care.doorstep.referral.FrontDoorApi.awaitTold;
import static care.doorstep.referral.FrontDoorApi.defineCounty;
import static care.doorstep.referral.FrontDoorApi.etag;
import static care.doorstep.referral.FrontDoorApi.gpSystem;
import static care.doorstep.referral.FrontDoorApi.hub;
import static care.doorstep.referral.FrontDoorApi.isAbout;
import static care.doorstep.referral.FrontDoorApi.offered;
import static care.doorstep.referral.FrontDoorApi.offeredUrgently;
import static care.doorstep.referral.FrontDoorApi.read;
import static care.doorstep.referral.FrontDoorApi.referralOf;
import static care.doorstep.referral.FrontDoorApi.say;
import static care.doorstep.referral.FrontDoorApi.somebodyOf;
import static care.doorstep.referral.FrontDoorApi.submit;
import static care.doorstep.referral.FrontDoorApi.submitted;
import static care.doorstep.referral.FrontDoorApi.told;
import static care.doorstep.referral.FrontDoorApi.triage;
import static care.doorstep.referral.FrontDoorApi.triageNurse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import care.doorstep.platform.testkit.Contracts;
import care.doorstep.platform.testkit.TestClock;
import care.doorstep.platform.testkit.TestTopics;
import care.doorstep.platform.testkit.WithDoorstepStack;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithDoorstepStack
class JourneyTest {

    @Inject
    AgroalDataSource database;

    @BeforeEach
    void county() {
        defineCounty();
    }

    @AfterEach
    void what_was_told_keeps_to_the_contracts() {
        TestClock.reset();
        Contracts.of("referral-service").assertJournalMatchesSchemas(database);
    }

    @Test
    void from_the_gp_to_the_team_ownership_moves_once() {
        String referral = submitted();
        read(triageNurse(), referral)
                .then()
                .body("state", equalTo("received"))
                .body("holder.who", equalTo("Wendleshire single point of access"))
                .body("clock.state", equalTo("running"))
                .body("clock.provisional", is(true))
                .body("flags", equalTo(List.of()));

        triage(referral, "neighbourhood-team")
                .then()
                .statusCode(200)
                .body("state", equalTo("offered"))
                .body("offer.teamId", equalTo("NH01-INT"))
                .body("clock.state", equalTo("not-required"))
                .body("holder.organisation", equalTo("RY9"))
                .body("holder.until", notNullValue());

        String caseId = UUID.randomUUID().toString();
        say("caseload.allocated", referral, Map.of("caseId", caseId));
        awaitState(referral, "accepted");
        read(gpSystem(), referral)
                .then()
                .body("acceptedBy.caseId", equalTo(caseId))
                .body("acceptedBy.teamId", equalTo("NH01-INT"));

        assertThat(typesAbout(referral))
                .containsExactly(
                        "referral.received",
                        "referral.clock-started",
                        "referral.triaged",
                        "referral.offered",
                        "referral.clock-stopped",
                        "referral.accepted");
    }

    @Test
    void the_reason_in_words_travels_on_the_narrative_topic_only() {
        String referral = submitted();
        String person = read(triageNurse(), referral).path("personId");
        TestTopics.Event note = TestTopics.await(
                "doorstep.narrative.v1",
                e -> e.key().startsWith(person + ":") && e.type().equals("narrative.written"));
        assertThat(note.data().get("kind").asText()).isEqualTo("referral-reason");
        assertThat(note.data().get("text").asText()).contains("Two falls");
        assertThat(awaitTold("referral.received", referral).toString()).doesNotContain("falls this week", "Kenley");
    }

    @Test
    void one_correlation_id_spans_the_journey_and_the_next_referral() {
        String journey = UUID.randomUUID().toString();
        Map<String, Object> first = referralOf(somebodyOf("Z90001"));
        String referral = as(gpSystem())
                .header("X-Correlation-ID", journey)
                .body(first)
                .post(REFERRALS)
                .path("referralId");
        triage(referral, "neighbourhood-team").then().statusCode(200);
        Map<String, Object> next = referralOf(somebodyOf("Z90001"));
        next.put("previousReferralId", referral);
        String onward = submitted(next);
        awaitTold("referral.received", onward);
        assertThat(TestTopics.all(REFERRAL_TOPIC, e -> isAbout(e, referral) || isAbout(e, onward)))
                .isNotEmpty()
                .allSatisfy(e -> assertThat(e.correlationId()).isEqualTo(journey));
    }

    @Test
    void the_same_events_again_change_nothing() {
        String referral = offered();
        UUID allocated = UUID.randomUUID();
        Map<String, Object> about = Map.of("caseId", UUID.randomUUID());
        say(allocated, "caseload.allocated", referral, about);
        awaitState(referral, "accepted");
        String before = etag(triageNurse(), referral);
        say(allocated, "caseload.allocated", referral, about);
        say("caseload.allocated", referral, about);
        afterEverythingBefore();
        assertThat(etag(triageNurse(), referral)).isEqualTo(before);
        assertThat(told("referral.accepted", referral)).hasSize(1);
        assertThat(told("referral.acceptance-refused", referral)).isEmpty();
    }

    @Test
    void a_second_team_s_acceptance_is_refused() {
        String referral = offered();
        say("caseload.allocated", referral, Map.of("caseId", UUID.randomUUID()));
        awaitState(referral, "accepted");
        say("caseload.allocated", referral, Map.of("caseId", UUID.randomUUID(), "teamId", "NH02-INT"));
        JsonNode refused = awaitTold("referral.acceptance-refused", referral);
        assertThat(refused.get("teamId").asText()).isEqualTo("NH02-INT");
        assertThat(refused.get("reason").asText()).isEqualTo("placed-elsewhere");
        assertThat((String) read(triageNurse(), referral).path("acceptedBy.teamId"))
                .isEqualTo("NH01-INT");
    }

    @Test
    void a_decline_with_advice_reaches_the_hub_with_its_words_and_the_hub_places_it() {
        String referral = offered();
        UUID note = UUID.randomUUID();
        say("caseload.declined-with-advice", referral, Map.of("noteId", note));
        awaitState(referral, "with-hub");
        advise(referral, note, "Needs the heart-failure nurse.");
        await().untilAsserted(() -> read(hub(), referral)
                .then()
                .body("advice.text", contains("Needs the heart-failure nurse."))
                .body("holder.then", equalTo("Nobody has accepted yet; the hub is placing it.")));
        assertThat((List<String>) read(gpSystem(), referral).path("advice.text"))
                .containsOnlyNulls();

        place(referral, "NH02-INT")
                .then()
                .statusCode(200)
                .body("state", equalTo("offered"))
                .body("offer.teamId", equalTo("NH02-INT"))
                .body("offer.number", equalTo(2))
                .body("interimPlan.text", equalTo("Daughter stays tonight"));
        say("caseload.allocated", referral, Map.of("caseId", UUID.randomUUID(), "teamId", "NH02-INT"));
        awaitState(referral, "accepted");
        assertThat(typesAbout(referral))
                .contains("referral.declined-with-advice", "referral.escalated", "referral.re-placed");
    }

    @Test
    void a_full_team_turns_a_referral_into_an_escalation() {
        String referral = offered();
        say("caseload.capacity-escalated", referral, Map.of());
        awaitState(referral, "with-hub");
        assertThat(awaitTold("referral.escalated", referral).get("reason").asText())
                .isEqualTo("capacity");
    }

    @Test
    void an_unknown_practice_is_accepted_flagged_and_goes_to_the_hub() {
        String referral = submitted(referralOf(somebodyOf("G82080")));
        read(triageNurse(), referral).then().body("flags", contains("unknown-practice"));
        triage(referral, "neighbourhood-team").then().statusCode(200).body("state", equalTo("with-hub"));
        assertThat(awaitTold("referral.escalated", referral).get("reason").asText())
                .isEqualTo("no-neighbourhood");
        place(referral, "NOWHERE").then().statusCode(422).body("errors[0].pointer", equalTo("/teamId"));
        place(referral, "NH01-INT").then().statusCode(200);
    }

    @Test
    void an_offer_that_nobody_answers_expires_to_the_hub() {
        String referral = offeredUrgently();
        TestClock.advance(Duration.ofMinutes(11));
        awaitState(referral, "with-hub");
        assertThat(awaitTold("referral.escalated", referral).get("reason").asText())
                .isEqualTo("offer-expired");
    }

    @Test
    void an_acceptance_made_in_time_stands_though_its_word_comes_late() {
        String referral = offeredUrgently();
        Instant inTime = TestClock.now();
        TestClock.advance(Duration.ofMinutes(11));
        awaitState(referral, "with-hub");
        say(
                "caseload.allocated",
                referral,
                Map.of("caseId", UUID.randomUUID(), "teamId", "B1-UCR", "acceptedAt", inTime));
        awaitState(referral, "accepted");
    }

    @Test
    void the_two_hour_clock_rings_once_each_and_a_late_entry_corrects_the_breach() {
        String referral = offeredUrgently();
        Instant start = Instant.parse(read(triageNurse(), referral).path("clock.startedAt"));
        say("caseload.allocated", referral, Map.of("caseId", UUID.randomUUID(), "teamId", "B1-UCR"));
        awaitState(referral, "accepted");
        contact(referral, "telephone", "seen", start.plusSeconds(600));
        contact(referral, "face-to-face", "no-access", start.plusSeconds(1200));
        TestClock.advance(Duration.ofMinutes(76));
        awaitTold("referral.clock-amber", referral);
        TestClock.advance(Duration.ofMinutes(45));
        awaitTold("referral.clock-breached", referral);
        read(triageNurse(), referral).then().body("clock.state", equalTo("running"));

        contact(referral, "face-to-face", "seen", start.plus(Duration.ofMinutes(80)));
        JsonNode corrected = awaitTold("referral.clock-corrected", referral);
        assertThat(corrected.get("outcome").asText()).isEqualTo("met");
        assertThat(corrected.get("minutes").asInt()).isEqualTo(80);
        assertThat(corrected.get("replaces").asText()).isEqualTo("breached");
        awaitClock(referral, "met");
        assertThat(told("referral.clock-amber", referral)).hasSize(1);
        assertThat(told("referral.clock-breached", referral)).hasSize(1);
    }

    @Test
    void the_team_ends_its_work() {
        String referral = offered();
        String caseId = UUID.randomUUID().toString();
        say("caseload.allocated", referral, Map.of("caseId", caseId));
        awaitState(referral, "accepted");
        say("caseload.discharged", referral, Map.of("caseId", caseId));
        awaitState(referral, "closed");
        read(triageNurse(), referral)
                .then()
                .body("endReason", equalTo("discharged"))
                .body("holder.who", equalTo("Nobody"))
                .body("holder.organisation", nullValue());
    }

    @Test
    void a_withdrawn_referral_refuses_the_acceptance_that_crossed_it() {
        String referral = offered();
        as(gpSystem())
                .header("If-Match", etag(gpSystem(), referral))
                .body(Map.of("reason", "admitted-to-hospital"))
                .post(REFERRALS + "/" + referral + "/withdrawal")
                .then()
                .statusCode(200)
                .body("state", equalTo("withdrawn"));
        say("caseload.allocated", referral, Map.of("caseId", UUID.randomUUID()));
        assertThat(awaitTold("referral.acceptance-refused", referral)
                        .get("reason")
                        .asText())
                .isEqualTo("withdrawn");
    }

    @Test
    void what_is_impossible_now_is_409() {
        String referral = offered();
        triage(referral, "neighbourhood-team")
                .then()
                .statusCode(409)
                .body("type", equalTo("https://doorstep.care/problems/transition-not-allowed"));
        say("caseload.allocated", referral, Map.of("caseId", UUID.randomUUID()));
        awaitState(referral, "accepted");
        place(referral, "NH02-INT").then().statusCode(409);
        as(gpSystem())
                .header("If-Match", etag(gpSystem(), referral))
                .body(Map.of("reason", "other"))
                .post(REFERRALS + "/" + referral + "/withdrawal")
                .then()
                .statusCode(409);
        String fresh = submitted();
        place(fresh, "NH02-INT").then().statusCode(409);
    }

    @Test
    void the_timeline_tells_it_in_order_without_names() {
        String referral = offered();
        String person = read(triageNurse(), referral).path("personId");
        Response timeline = as(triageNurse()).get("/api/referral/v1/people/" + person + "/timeline");
        timeline.then().statusCode(200);
        assertThat((List<String>) timeline.path("items.type"))
                .containsExactly(
                        "referral.clock-stopped",
                        "referral.offered",
                        "referral.triaged",
                        "referral.clock-started",
                        "referral.received");
        assertThat(timeline.asString()).doesNotContain("Kenley", "Her daughter");
    }

    @Test
    void the_same_submission_under_one_key_is_one_referral() {
        Map<String, Object> body = referralOf(somebodyOf("Z90001"));
        String key = UUID.randomUUID().toString();
        String first = as(gpSystem())
                .header("Idempotency-Key", key)
                .body(body)
                .post(REFERRALS)
                .path("referralId");
        as(gpSystem())
                .header("Idempotency-Key", key)
                .body(body)
                .post(REFERRALS)
                .then()
                .statusCode(201)
                .body("referralId", equalTo(first));
        body.put("reason", "fall");
        as(gpSystem())
                .header("Idempotency-Key", key)
                .body(body)
                .post(REFERRALS)
                .then()
                .statusCode(422);
        assertThat(submit(gpSystem(), body).statusCode()).isEqualTo(201);
    }

    private static Response place(String referral, String team) {
        return as(hub())
                .header("If-Match", etag(hub(), referral))
                .body(Map.of("teamId", team, "interimSafetyPlan", "Daughter stays tonight"))
                .post(REFERRALS + "/" + referral + "/offer");
    }

    private static void contact(String referral, String mechanism, String outcome, Instant at) {
        say(
                "caseload.contact-recorded",
                referral,
                Map.of("mechanism", mechanism, "outcome", outcome, "tookPlaceAt", at));
    }

    private static void advise(String referral, UUID note, String words) {
        ObjectNode written = (ObjectNode) TestTopics.example("caseload-service", "narrative.written");
        String person = read(triageNurse(), referral).path("personId");
        written.put("noteId", note.toString())
                .put("personId", person)
                .put("kind", "advice")
                .put("text", words);
        TestTopics.publish("doorstep.narrative.v1", person + ":" + note, "narrative.written", written);
    }

    /** Another referral's event on every partition would be needed to be sure; a later one of this topic is near it. */
    private static void afterEverythingBefore() {
        String other = offered();
        say("caseload.allocated", other, Map.of("caseId", UUID.randomUUID()));
        awaitState(other, "accepted");
    }

    private static List<String> typesAbout(String referral) {
        return TestTopics.all(REFERRAL_TOPIC, e -> isAbout(e, referral)).stream()
                .map(TestTopics.Event::type)
                .toList();
    }
}
