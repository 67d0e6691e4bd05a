package care.doorstep.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import care.doorstep.acceptance.edge.Partner;
import care.doorstep.acceptance.people.Locality;
import care.doorstep.acceptance.people.People;
import care.doorstep.acceptance.people.Person;
import care.doorstep.acceptance.people.Referrals;
import care.doorstep.acceptance.screen.StaffBrowser;
import care.doorstep.acceptance.stack.Part;
import care.doorstep.acceptance.stack.StackClock;
import care.doorstep.acceptance.topic.Analyst;
import care.doorstep.acceptance.topic.Heard;
import care.doorstep.acceptance.topic.Topics;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/**
 * The case of K: 79, with dementia, pain in the foot and frequent falls; her daughter M cares for her, works full time
 * and is to have an operation. Six weeks, from the practice's referral to what came of it; the stack's clocks are moved
 * instead of waiting.
 */
@Journey
@Story
@Order(4)
class CaseOfKTest {

    private static final String HISTORY =
            "Three care calls a day. Day care stopped when walking got worse. M does the rest.";
    private static final String PROMPTS = "Prompt fluids and meals at every call";
    private static final String RESPITE = "Respite week and an extra care call";

    private final Topics topics = Topics.listening();

    private ZonedDateTime monday = StackClock.nextMondayAtNine();
    private Person k = People.somebody();
    private UUID kId = new UUID(0, 0);
    private UUID referral = new UUID(0, 0);
    private UUID urgentReferral = new UUID(0, 0);
    private String caseOfK = "";

    @BeforeAll
    void it_is_monday_nine_o_clock_in_the_county() {
        Locality.isThere();
        monday = StackClock.nextMondayAtNine();
        k = People.k(numberOfK(), monday.toLocalDate());
        StackClock.moveTo(monday);
    }

    /** The number of the story; another where the stack has heard the story before. */
    private static String numberOfK() {
        var known = Partner.staff("triage")
                .post("/api/referral/v1/people/search", Map.of("nhsNumber", "9990000018"))
                .expect(200);
        return known.json().path("items").isEmpty()
                ? "9990000018"
                : People.somebody().nhsNumber();
    }

    @Test
    @Order(1)
    void step_1_the_practice_posts_a_referral_and_its_number_and_practice_are_valid() {
        var posted = gpSystem()
                .post(
                        Referrals.ALL,
                        Map.of(
                                "person", k.described(),
                                "channel", "gp",
                                "reason", "reduced-function",
                                "reasonText", "Pain in the foot, falls, no day care any more. M is at her limit.",
                                "requestedPriority", "two-day",
                                "referrerName", "Dr Amara Osei"))
                .expect(201);
        kId = posted.id("/personId");
        referral = posted.id("/referralId");

        var received = topics.hear("referral.received", kId);
        assertThat(received.data().path("flags")).isEmpty();
        assertThat(received.text("neighbourhoodId")).isEqualTo("NH01");
        assertThat(received.text("referringOrganisation")).isEqualTo("Z90001");
        assertThat(received.key()).isEqualTo(kId.toString());
        assertThat(received.correlationId()).isNotEmpty();
        assertThat(received.everything()).doesNotContain(k.family(), k.nhsNumber());
        assertThat(topics.hear("person.registered", kId).text("nhsNumberStatus"))
                .isEqualTo("verified");
        assertThat(topics.hear("referral.clock-started", kId)
                        .data()
                        .path("provisional")
                        .asBoolean())
                .isTrue();
    }

    @Test
    @Order(2)
    void step_2_a_triage_nurse_triages_it_with_m_on_the_phone() {
        StackClock.moveTo(monday.plusMinutes(10));
        try (var triage = StaffBrowser.of("triage")) {
            triage.open("/referrals")
                    .sees(k.onScreen())
                    .follow(k.onScreen())
                    .sees(k.numberOnScreen())
                    .sees("age 79")
                    .sees("M answers the phone")
                    .choose("Where does this referral go?", "Neighbourhood team")
                    .choose("Basis for sharing", "Best interests: the person lacks capacity to decide")
                    .write("Rationale", "No emergency today. Needs the whole team at home, and a rest for M.")
                    .write("Spoken to", "The daughter, M")
                    .press("Save triage")
                    .sees("Triage saved")
                    .comesToSee("Offered to a team")
                    .remembersAs("k-2-triaged");
        }
        var triaged = topics.hear("referral.triaged", kId);
        assertThat(triaged.text("outcome")).isEqualTo("neighbourhood-team");
        assertThat(triaged.text("basis")).isEqualTo("best-interests");
        assertThat(topics.hear("referral.clock-stopped", kId).text("outcome")).isEqualTo("not-required");
    }

    @Test
    @Order(3)
    void step_3_the_practice_decides_the_neighbourhood_and_its_team_accepts_once() {
        StackClock.moveTo(monday.plusMinutes(20));
        assertThat(topics.hear("referral.offered", kId).text("teamId")).isEqualTo("NH01-INT");
        try (var nurse = StaffBrowser.of("nurse")) {
            nurse.open("/teams/NH01-INT")
                    .comesToSee(k.onScreen())
                    .follow(k.onScreen())
                    .write("Named clinician", "Ruth Adeyemi")
                    .press("Accept this person")
                    .sees("Acceptance saved")
                    .comesToSee("Ruth Adeyemi")
                    .remembersAs("k-3-accepted");
            caseOfK = nurse.address().replaceFirst("\\?.*", "");
        }
        var allocated = topics.hear("caseload.allocated", kId);
        assertThat(allocated.text("teamId")).isEqualTo("NH01-INT");
        assertThat(topics.hear("referral.accepted", kId).correlationId())
                .isEqualTo(topics.hear("referral.received", kId).correlationId());
        assertThat(Referrals.in("accepted", referral).text("/acceptedBy/teamId"))
                .isEqualTo("NH01-INT");
        assertThat(gpSystem().get(Referrals.ALL + "/" + referral).text("/state"))
                .isEqualTo("accepted");
        assertThat(topics.heard("referral.accepted", kId)).hasSize(1);
    }

    @Test
    @Order(4)
    void step_4_stratification_scores_her_again_for_falls_dementia_and_the_strain_on_m() {
        for (var condition : List.of("F00.9", "W19", "Z63.6")) {
            gpSystem()
                    .post(
                            "/api/stratification/v1/people/" + kId + "/conditions",
                            Map.of(
                                    "code",
                                    condition,
                                    "recordedOn",
                                    monday.toLocalDate().toString()))
                    .expect(201);
        }
        var frailty = topics.hear(
                "risk.score-calculated",
                kId,
                e -> e.text("model").equals("HFRS") && e.data().path("score").asInt() >= 103);
        assertThat(frailty.data().path("factors").findValuesAsText("code")).contains("F00", "W19");
        assertThat(frailty.text("modelVersion")).isNotEmpty();
        try (var nurse = StaffBrowser.of("nurse")) {
            nurse.open("/people/" + kId)
                    .comesToSee("Hospital Frailty Risk Score")
                    .remembersAs("k-4-risk");
        }
    }

    @Test
    @Order(5)
    void step_5_one_draft_plan_opens_five_disciplines_assess_and_her_story_is_told_once() {
        StackClock.moveTo(monday.plusDays(1).withHour(10));
        topics.hear("careplan.created", kId);
        try (var nurse = StaffBrowser.of("nurse")) {
            nurse.open("/people/" + kId).comesToSee("Record an assessment");
            new PlanForms(nurse, kId)
                    .assess("Occupational therapy", "Needs a perching stool, a second rail and a key safe.", HISTORY)
                    .assess("Physiotherapy", "Painful forefoot; strength and balance poor.")
                    .assess("Community matron", "Heart failure treatment is not at its best. Drinks too little.")
                    .assess("Care navigation", "M gets no break. Day care could start again with transport.")
                    .assess("Social work", "A carer's assessment for M; respite is possible.");
            nurse.open("/people/" + kId).sees(HISTORY).remembersAs("k-5-assessed");
        }
        var assessments = topics.hear(5, "careplan.assessment-recorded", kId);
        assertThat(assessments).extracting(e -> e.text("discipline")).doesNotHaveDuplicates();
        assertThat(assessments.stream()
                        .filter(e -> e.data().path("historyTaken").asBoolean()))
                .hasSize(1);
        assertThat(topics.heard("careplan.created", kId)).hasSize(1);
    }

    @Test
    @Order(6)
    void step_5_telling_her_story_again_needs_a_reason() {
        var plan = nurse().get(planOfK()).expect(200);
        nurse().post(
                        "/api/careplan/v1/plans/" + plan.id("/planId") + "/assessments",
                        Map.of("discipline", "nursing", "summary", "As before.", "history", HISTORY))
                .refused(422);
    }

    @Test
    @Order(7)
    void step_5_the_team_sees_her_at_home() {
        try (var nurse = StaffBrowser.of("nurse")) {
            nurse.open(caseOfK)
                    .choose("How?", "Face to face")
                    .choose("What came of it?", "Seen or spoken to")
                    .write(
                            "When did it take place?",
                            monday.plusDays(1).withHour(9).withMinute(30))
                    .write("Note", "Met K and M in the kitchen.")
                    .press("Save contact")
                    .sees("Contact saved")
                    .comesToSee("Met K and M in the kitchen");
        }
        assertThat(topics.hear("caseload.contact-recorded", kId).text("mechanism"))
                .isEqualTo("face-to-face");
    }

    @Test
    @Order(8)
    void step_6_the_meeting_with_m_and_the_agency_agrees_goals() {
        StackClock.moveTo(monday.plusDays(2).withHour(11));
        try (var nurse = StaffBrowser.of("nurse")) {
            nurse.open("/people/" + kId + "/plan/mdt")
                    .write("Who was there", "M, daughter\nRuth Adeyemi, lead nurse\nHomeward Care, care agency")
                    .tick("The person or their representative took part")
                    .write("What was decided", "Less pain, a break for M, fewer falls and infections.")
                    .press("Save")
                    .sees("Team meeting decision saved");
            nurse.open("/people/" + kId + "/plan/goals")
                    .choose("Agreed with", "Their representative")
                    .write("Goal 1", "Less pain in my foot")
                    .write("Goal 2", "A break for M")
                    .write("Goal 3", "Fewer falls and urine infections")
                    .press("Save")
                    .sees("Goals saved");
            nurse.open("/people/" + kId + "/plan/coordinator")
                    .write("Named coordinator", "Ruth Adeyemi")
                    .press("Save")
                    .comesToSee("Ruth Adeyemi")
                    .remembersAs("k-6-agreed");
        }
        assertThat(topics.hear("careplan.mdt-decision-recorded", kId)
                        .data()
                        .path("withRepresentative")
                        .asBoolean())
                .isTrue();
        assertThat(topics.hear("careplan.goals-agreed", kId).data().path("goals"))
                .hasSize(3);
        topics.hear("careplan.coordinator-named", kId);
    }

    @Test
    @Order(9)
    void step_7_what_was_agreed_is_done_and_the_agency_acknowledges_its_instruction() {
        var planned = List.of(
                "Strength and balance exercises at home",
                "Perching stool and second rail",
                "Advice on footwear and pain relief",
                RESPITE,
                "Heart failure treatment reviewed with the specialist nurse");
        try (var nurse = StaffBrowser.of("nurse")) {
            var plan = new PlanForms(nurse, kId);
            planned.forEach(what -> plan.plan("Action", what, "RY9"));
            plan.plan("Instruction to a care agency", PROMPTS, "VZ901");
        }
        topics.hear(6, "careplan.action-planned", kId);

        StackClock.moveTo(monday.plusDays(9).withHour(10));
        var instructions = Agency.instructionsAbout(k);
        assertThat(instructions).hasSize(1);
        assertThat(instructions.getFirst().path("what").asText()).isEqualTo(PROMPTS);
        Agency.acknowledges(instructions.getFirst().path("actionId").asText()).expect(200);
        topics.hear("careplan.instruction-acknowledged", kId);

        try (var nurse = StaffBrowser.of("nurse")) {
            planned.forEach(new PlanForms(nurse, kId)::complete);
            nurse.open("/people/" + kId + "/plan/contingency")
                    .select("When", "The carer is not available")
                    .write(
                            "What should happen",
                            "M has her operation: respite begins the day before; agency doubles up.")
                    .write("Who to call", "Homeward Care, day and night")
                    .press("Save")
                    .sees("Contingency saved")
                    .remembersAs("k-7-done");
        }
        topics.hear(5, "careplan.action-completed", kId);
        assertThat(topics.hear("careplan.contingency-raised", kId).text("trigger"))
                .isEqualTo("carer-unavailable");
    }

    @Test
    @Order(10)
    void step_7_the_agency_is_refused_everything_but_its_own_instructions() {
        assertThat(closedToTheAgency()
                        .filter(path -> !refuses(Agency.system().get(path).status())))
                .isEmpty();
        var search = Map.of("nhsNumber", k.nhsNumber());
        Agency.system().post("/api/referral/v1/people/search", search).refused(403);
        var plan = nurse().get(planOfK()).expect(200);
        var assessments = "/api/careplan/v1/plans/" + plan.id("/planId") + "/assessments";
        Agency.system().post(assessments, Map.of()).refused(403);

        var own = Agency.instructionsAbout(k).getFirst().path("actionId").asText();
        plan.json().path("actions").findValuesAsText("actionId").stream()
                .filter(action -> !action.equals(own))
                .forEach(othersAction -> Agency.acknowledges(othersAction).refused(404));
    }

    private Stream<String> closedToTheAgency() {
        return Stream.of(
                planOfK(),
                "/api/careplan/v1/people/" + kId + "/timeline",
                "/api/referral/v1/people/" + kId,
                "/api/referral/v1/people/" + kId + "/referrals",
                "/api/referral/v1/people/" + kId + "/timeline",
                Referrals.ALL,
                Referrals.ALL + "/" + referral,
                "/api/caseload/v1/people/" + kId + "/cases",
                "/api/caseload/v1/people/" + kId + "/timeline",
                "/api/caseload/v1/teams/NH01-INT/cases",
                "/api/caseload/v1/referrals/" + referral + "/case",
                "/api/stratification/v1/people/" + kId + "/risk",
                "/api/stratification/v1/people/" + kId + "/timeline",
                "/api/stratification/v1/scores",
                "/api/outcomes/v1/people/" + kId + "/outcomes",
                "/api/outcomes/v1/people/" + kId + "/timeline",
                "/api/outcomes/v1/figures");
    }

    @Test
    @Order(11)
    void step_8_on_thursday_at_two_k_falls_ill_and_m_need_not_explain_again() {
        StackClock.moveTo(thursdayAtTwo());
        try (var callTaker = StaffBrowser.of("calltaker")) {
            callTaker
                    .open("/people/" + kId)
                    .sees("A break for M")
                    .sees("M has her operation")
                    .follow("New referral for this person")
                    .choose("This referral is for", "The person you chose")
                    .select("How did it come in?", "A carer")
                    .select("Main reason", "Confusion or delirium")
                    .choose("How soon is help needed?", "Two-hour response")
                    .write("What was said", "Suddenly much more confused, hot, will not drink.")
                    .write("Who is calling?", "M, her daughter")
                    .press("Save referral")
                    .sees("Referral saved");
            urgentReferral = idIn(callTaker.address());
        }
        try (var triage = StaffBrowser.of("triage")) {
            triage.open("/referrals/" + urgentReferral)
                    .sees("Ruth Adeyemi")
                    .choose("Where does this referral go?", "Two-hour response")
                    .choose("Basis for sharing", "Best interests: the person lacks capacity to decide")
                    .write("Rationale", "Delirium on dementia, likely infection. The plan says how to approach her.")
                    .write("Spoken to", "The daughter, M")
                    .write("When was the need identified?", thursdayAtTwo())
                    .press("Save triage")
                    .sees("Triage saved")
                    .comesToSee("16:00")
                    .remembersAs("k-8-urgent");
        }
        var started = topics.hear(
                "referral.clock-started",
                kId,
                e -> aboutTheUrgentReferral(e) && !e.data().path("provisional").asBoolean());
        assertThat(Instant.parse(started.text("startedAt")))
                .isEqualTo(thursdayAtTwo().toInstant());
        assertThat(Instant.parse(started.text("dueAt")))
                .isEqualTo(thursdayAtTwo().plusHours(2).toInstant());
    }

    @Test
    @Order(12)
    void step_8_the_crisis_team_sees_her_at_twenty_past_three_and_meets_the_clock() {
        topics.hear("referral.offered", kId, e -> e.text("teamId").equals("B1-UCR"));
        StackClock.moveTo(thursdayAtTwo().plusMinutes(5));
        try (var nurse = StaffBrowser.of("nurse")) {
            nurse.open("/teams/B1-UCR")
                    .comesToSee(k.onScreen())
                    .follow(k.onScreen())
                    .sees("Suddenly much more confused")
                    .press("Accept this person")
                    .sees("Acceptance saved");
            topics.hear("referral.accepted", kId, this::aboutTheUrgentReferral);
            StackClock.moveTo(thursdayAtTwo().plusMinutes(81));
            nurse.open(nurse.address().replaceFirst("\\?.*", ""))
                    .choose("How?", "Face to face")
                    .choose("What came of it?", "Seen or spoken to")
                    .write("When did it take place?", thursdayAtTwo().plusMinutes(80))
                    .press("Save contact")
                    .sees("Contact saved")
                    .remembersAs("k-8-seen");
        }
        var stopped = topics.hear("referral.clock-stopped", kId, this::aboutTheUrgentReferral);
        assertThat(stopped.text("outcome")).isEqualTo("met");
        assertThat(stopped.data().path("minutes").asInt()).isEqualTo(80);
    }

    @Test
    @Order(13)
    void step_9_in_week_six_the_goals_are_scored_and_m_says_how_it_was() {
        StackClock.moveTo(weekSix());
        try (var nurse = StaffBrowser.of("nurse")) {
            nurse.open("/people/" + kId + "/plan/review")
                    .choose("Less pain in my foot", "Achieved")
                    .choose("A break for M", "Achieved")
                    .choose("Fewer falls and urine infections", "Partly achieved")
                    .press("Save")
                    .sees("Review saved");
            nurse.open("/people/" + kId + "/experience")
                    .choose("Who says it?", "A carer")
                    .choose("How was the care?", "5: very good")
                    .choose("Did they have to tell their story only once?", "Yes")
                    .press("Save feedback")
                    .sees("Feedback saved");
        }
        assertThat(topics.hear("careplan.reviewed", kId).data().path("goals")).hasSize(3);
        var said = topics.hear("outcome.experience-recorded", kId);
        assertThat(said.text("respondent")).isEqualTo("carer");
        assertThat(said.data().path("storyToldOnce").asBoolean()).isTrue();
    }

    @Test
    @Order(14)
    void step_10_the_outcomes_say_her_story_was_retold_no_times() {
        var outcome = topics.hear(
                "outcome.recorded", kId, e -> e.data().path("carerExperience").asInt() == 5);
        assertThat(outcome.data().path("storyRetold").asInt()).isZero();
        assertThat(outcome.data().path("goalsAgreed").asInt()).isEqualTo(3);
        assertThat(outcome.data().path("goalsAchieved").asInt()).isEqualTo(2);
        assertThat(outcome.data().path("differentStaff").asInt()).isPositive();
        assertThat(outcome.data().path("minutesToFirstContact").asInt()).isBetween(24 * 60 + 29, 24 * 60 + 30);
        assertThat(outcome.data().path("falls").asInt()).isZero();
        assertThat(outcome.data().path("urinaryInfections").asInt()).isZero();
        assertThat(outcome.data().path("admissions").asInt()).isZero();
        try (var manager = StaffBrowser.of("manager")) {
            manager.open("/outcomes")
                    .comesToSee("Two-hour response")
                    .sees("Story told again")
                    .doesNotSee("avoided")
                    .doesNotSee(k.family())
                    .remembersAs("k-10-outcomes")
                    .open("/outcomes/two-hour-response-rate")
                    .comesToSee(urgentReferral.toString())
                    .doesNotSee(k.family());
        }
        try (var nurse = StaffBrowser.of("nurse")) {
            nurse.open("/people/" + kId).comesToSee("story retold 0 times").remembersAs("k-10-person");
        }
    }

    @Test
    @Order(15)
    void an_analyst_sees_a_pseudonym_and_nothing_that_leads_to_k() {
        var stated = await("the pseudonymised outcome")
                .atMost(Duration.ofSeconds(30))
                .until(() -> Analyst.reads("doorstep.analytics.evaluation.outcome.v1"), found -> !found.isEmpty());
        var outcomesOfK = topics.heard("outcome.recorded", kId);
        assertThat(stated).allSatisfy(event -> {
            event.satisfiesItsSchema();
            assertThat(event.key()).isEqualTo(event.text("pseudonym")).matches("[0-9a-f]{64}");
            assertThat(event.everything()).doesNotContain(kId.toString(), referral.toString());
            assertThat(k.traces()).noneMatch(event.everything()::contains);
            assertThat(outcomesOfK).extracting(Heard::id).doesNotContain(event.id());
            assertThat(List.of("ce_correlationid", "ce_causationid", "traceparent"))
                    .noneMatch(event::hasHeader);
        });
        assertThat(stated).anyMatch(e -> e.data().path("goalsAgreed").asInt() == 3);
        for (var closed : List.of("doorstep.person.v1", "doorstep.outcome.v1", "doorstep.referral.v1")) {
            assertThatThrownBy(() -> Analyst.reads(closed)).isInstanceOf(TopicAuthorizationException.class);
        }
    }

    @Test
    @Order(16)
    void everything_that_was_stated_satisfies_its_schema() {
        topics.heard()
                .filter(e ->
                        !e.topic().startsWith("doorstep.dead.") && e.record().value() != null)
                .filter(e -> !e.type().equals("audit.access-recorded"))
                .forEach(Heard::satisfiesItsSchema);
        assertThat(topics.heard().filter(e -> e.topic().startsWith("doorstep.dead.")))
                .as("dead letters")
                .isEmpty();
        assertThat(Part.services())
                .allSatisfy(service -> assertThat(service.parked())
                        .noneMatch(event -> event.path("key").asText().startsWith(kId.toString())));
    }

    @Test
    @Order(17)
    void the_same_events_delivered_again_change_nothing() {
        var before = EverythingAbout.person(kId, List.of(referral, urgentReferral));
        var ofK = topics.heard()
                .filter(e -> e.key() != null && e.key().startsWith(kId.toString()))
                .filter(e -> !e.topic().equals("doorstep.audit.v1"))
                .toList();
        assertThat(ofK).hasSizeGreaterThan(30);

        assertThat(Silence.newlyStatedWhile(() -> topics.tellAgain(ofK))).isEmpty();

        assertThat(EverythingAbout.person(kId, List.of(referral, urgentReferral)))
                .isEqualTo(before);
    }

    @Test
    @Order(18)
    void every_projection_rebuilt_from_the_topics_equals_the_original_and_causes_no_reaction() {
        var before = EverythingAbout.person(kId, List.of(referral, urgentReferral));

        assertThat(Silence.newlyStatedWhile(() -> Part.services().forEach(Part::rebuild)))
                .isEmpty();

        assertThat(EverythingAbout.person(kId, List.of(referral, urgentReferral)))
                .isEqualTo(before);
    }

    private boolean aboutTheUrgentReferral(Heard event) {
        return event.text("referralId").equals(urgentReferral.toString());
    }

    private ZonedDateTime thursdayAtTwo() {
        return monday.plusDays(10).withHour(14).withMinute(0);
    }

    private ZonedDateTime weekSix() {
        return monday.plusWeeks(5).withHour(11);
    }

    private String planOfK() {
        return "/api/careplan/v1/people/" + kId + "/plan";
    }

    private static UUID idIn(String address) {
        return UUID.fromString(address.replaceFirst(".*/referrals/([0-9a-f-]{36}).*", "$1"));
    }

    private static boolean refuses(int status) {
        return status == 403 || status == 404;
    }

    private static Partner gpSystem() {
        return Partner.system("gp-system");
    }

    private static Partner nurse() {
        return Partner.staff("nurse");
    }
}
