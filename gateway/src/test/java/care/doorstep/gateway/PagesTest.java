package care.doorstep.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import care.doorstep.gateway.signin.SignedOut;
import care.doorstep.gateway.standin.GatewayStack;
import care.doorstep.gateway.standin.StandIn;
import care.doorstep.gateway.standin.TestTokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(GatewayStack.class)
class PagesTest {

    @Inject
    Event<SignedOut> signOut;

    @BeforeEach
    void fresh() {
        StandIn.SERVER.reset();
    }

    private static ValidatableResponse page(String token, String path) {
        return given().auth().oauth2(token).redirects().follow(false).get(path).then();
    }

    @Test
    void every_role_has_a_home_page() {
        page(TestTokens.callTaker(), "/").statusCode(200).body(containsString("Take a new referral"));
        page(TestTokens.triage(), "/").statusCode(200).body(containsString("Waiting for triage"));
        page(TestTokens.hub(), "/").statusCode(200).body(containsString("With the hub"));
        page(TestTokens.nurse(), "/").statusCode(200).body(containsString("/teams/NH01-INT"));
        page(TestTokens.manager(), "/").statusCode(200).body(containsString("Outcome figures"));
    }

    @Test
    void a_page_may_not_be_kept_framed_or_scripted_inline() {
        page(TestTokens.callTaker(), "/referrals")
                .header("Cache-Control", "no-store")
                .header("Content-Security-Policy", containsString("default-src 'none'; script-src 'self'"))
                .header("Content-Security-Policy", containsString("frame-ancestors 'none'"))
                .body(not(containsString("<style")))
                .body(not(containsString(" style=")))
                .body(not(containsString("onclick")));
    }

    @Test
    void who_looked_at_a_record_is_one_list_that_says_what_is_missing_from_it() {
        StandIn.SERVER.down("outcomes");
        page(TestTokens.safetyOfficer(), "/people/" + StandIn.PERSON + "/accesses")
                .statusCode(200)
                .body(containsString("gp-system for Dr A, duty doctor"))
                .body(containsString("Team that accepted the person"))
                .body(containsString("the care plan"))
                .body(containsString("Looks at outcomes may be missing"));
        page(TestTokens.nurse(), "/people/" + StandIn.PERSON + "/accesses").statusCode(403);
    }

    @Test
    void the_officer_is_led_from_a_persons_id_to_the_list() {
        var officer = TestTokens.safetyOfficer();
        page(officer, "/").statusCode(200).body(containsString("Who looked at a record"));
        page(officer, "/accesses?person=" + StandIn.PERSON)
                .statusCode(303)
                .header("Location", containsString("/people/" + StandIn.PERSON + "/accesses"));
        page(officer, "/accesses?person=Kathleen").statusCode(422).body(containsString("not a person"));
    }

    @Test
    void the_worklist_tells_clocks_in_words_and_names_the_flags() {
        page(TestTokens.hub(), "/referrals")
                .statusCode(200)
                .body(containsString("KENDALL, Kathleen"))
                .body(containsString("NHS number not verified"))
                .body(containsString("(provisional)"));
    }

    @Test
    void a_list_that_did_not_load_is_not_an_empty_one() {
        StandIn.SERVER.down("referral");
        page(TestTokens.hub(), "/referrals")
                .statusCode(200)
                .body(containsString("COULD NOT LOAD: do not assume none"))
                .body(not(containsString("No referrals match")));
    }

    @Test
    void a_referral_heads_with_who_holds_the_person_until_when_and_what_then() {
        page(TestTokens.triage(), "/referrals/" + StandIn.RECEIVED)
                .statusCode(200)
                .body(containsString("holds this person"))
                .body(containsString("What happens then: the hub places the referral"))
                .body(containsString("Save triage"))
                .body(containsString("999 000 0018 (verified)"));
    }

    @Test
    void an_acceptance_that_the_front_door_has_not_applied_is_pending() {
        page(TestTokens.hub(), "/referrals/" + StandIn.OFFERED)
                .statusCode(200)
                .body(containsString("Pending:"))
                .body(containsString("the team has accepted; the front door confirms it in a moment"))
                .body(containsString("the clock keeps running until the front door has applied it"));
    }

    @Test
    void a_triage_is_saved_with_the_version_that_was_seen() {
        StandIn.SERVER.reply("POST /api/referral/v1/referrals/" + StandIn.RECEIVED + "/triage", 200, "{}");
        submit(TestTokens.triage(), "/referrals/" + StandIn.RECEIVED, "/triage", triage())
                .statusCode(303)
                .header("Location", containsString("/referrals/" + StandIn.RECEIVED + "?done=triage"));
        var sent = StandIn.SERVER.last("POST");
        assertThat(sent.header("If-Match")).isEqualTo("\"3\"");
        assertThat(sent.body())
                .contains("\"rationale\":\"Needs a visit today\"")
                .doesNotContain("form-");
    }

    @Test
    void a_form_with_a_gap_comes_back_with_everything_typed() {
        submit(TestTokens.triage(), "/referrals/" + StandIn.RECEIVED, "/triage", Map.of("rationale", "Typed already"))
                .statusCode(422)
                .body(containsString("There is a problem"))
                .body(containsString("Choose where this referral goes"))
                .body(containsString("Typed already"));
        assertThat(StandIn.SERVER.asked()).noneMatch(a -> a.method().equals("POST"));
    }

    @Test
    void a_stale_save_shows_both_versions() {
        StandIn.SERVER.reply(
                "POST /api/referral/v1/referrals/" + StandIn.RECEIVED + "/triage", 412, "{\"status\":412}");
        submit(TestTokens.triage(), "/referrals/" + StandIn.RECEIVED, "/triage", triage())
                .statusCode(412)
                .body(containsString("Somebody else has saved this since you opened it"))
                .body(containsString("Saved now"))
                .body(containsString("Needs a visit today"));
    }

    @Test
    void a_save_that_nobody_answers_loses_nothing() {
        StandIn.SERVER.down("referral");
        var form = StandIn.SERVER;
        form.reset();
        form.reply("POST /api/referral/v1/referrals/" + StandIn.RECEIVED + "/triage", 500, "");
        submit(TestTokens.triage(), "/referrals/" + StandIn.RECEIVED, "/triage", triage())
                .statusCode(503)
                .body(containsString("Nothing you typed is lost"))
                .body(containsString("Needs a visit today"));
    }

    @Test
    void a_form_without_its_token_is_refused() {
        given().auth()
                .oauth2(TestTokens.triage())
                .formParams(triage())
                .post("/referrals/" + StandIn.RECEIVED + "/triage")
                .then()
                .statusCode(400);
        assertThat(StandIn.SERVER.asked()).noneMatch(a -> a.method().equals("POST"));
    }

    @Test
    void a_failing_nhs_number_lets_the_call_taker_carry_on() {
        StandIn.SERVER.reply("POST /api/referral/v1/referrals", 422, """
                {"status":422,"detail":"no","errors":[{"pointer":"/person/nhsNumber",
                 "detail":"fails the modulus 11 check; correct it or leave it out"}]}""");
        var typed = Map.of(
                "nhsNumber", "999 000 0019",
                "family", "Kendall",
                "who", "register",
                "channel", "phone",
                "reason", "fall",
                "requestedPriority", "two-hour",
                "reasonText", "She is on the floor",
                "do", "save");
        submit(TestTokens.callTaker(), "/referrals/new", "", typed)
                .statusCode(422)
                .body(containsString("The NHS number is not right: check the ten digits with the caller"))
                .body(containsString("You can carry on"))
                .body(containsString("She is on the floor"));
        StandIn.SERVER.reply("POST /api/referral/v1/referrals", 201, "{\"referralId\":\"" + StandIn.RECEIVED + "\"}");
        var unidentified = new java.util.HashMap<>(typed);
        unidentified.put("who", "unidentified");
        submit(TestTokens.callTaker(), "/referrals/new", "", unidentified).statusCode(303);
        assertThat(StandIn.SERVER.last("POST").body())
                .doesNotContain("nhsNumber")
                .contains("Kendall")
                .contains("She is on the floor\\nNHS number as given, to be checked: 999 000 0019");
        assertThat(StandIn.SERVER.last("POST").header("Idempotency-Key")).isNotEmpty();
    }

    @Test
    void a_person_is_found_and_chosen() {
        submit(
                        TestTokens.callTaker(),
                        "/referrals/new",
                        "",
                        Map.of("nhsNumber", "9990000018", "do", "find", "reasonText", "kept"))
                .statusCode(200)
                .body(containsString("KENDALL, Kathleen, born 2 May 1947"))
                .body(containsString("kept"));
    }

    @Test
    void a_failed_save_still_tells_who_was_chosen() {
        StandIn.SERVER.reply("POST /api/referral/v1/referrals", 422, """
                {"status":422,"detail":"no","errors":[{"pointer":"/needIdentifiedAt","detail":"is in the future"}]}""");
        submit(
                        TestTokens.callTaker(),
                        "/referrals/new",
                        "",
                        Map.of(
                                "who", StandIn.PERSON,
                                "family", "Kendal",
                                "channel", "phone",
                                "reason", "fall",
                                "requestedPriority", "two-hour",
                                "needIdentifiedAt-day", "1",
                                "needIdentifiedAt-month", "1",
                                "needIdentifiedAt-year", "2040",
                                "needIdentifiedAt-time", "10:00",
                                "do", "save"))
                .statusCode(422)
                .body(containsString("The time when a professional saw the need is in the future"))
                .body(containsString("The person you chose"))
                .body(containsString("KENDALL, Kathleen, born 2 May 1947"))
                .body(containsString(
                        "name=\"family\" type=\"text\" autocomplete=\"off\" spellcheck=\"false\" value=\"Kendall\""))
                .body(containsString("name=\"birthDate-year\" type=\"text\" inputmode=\"numeric\" autocomplete=\"off\""
                        + " value=\"1947\""));
    }

    @Test
    void a_flag_tells_what_is_known_of_the_practice_and_the_details() {
        flagged("null").body(containsString("No practice given")).body(not(containsString("not in our county")));
        flagged("\"Z99999\"").body(containsString("Practice not in our county</strong>"));
        flagged("null")
                .body(containsString("Details differ from those known under this NHS number: check who this is"));
    }

    private static ValidatableResponse flagged(String practice) {
        StandIn.SERVER.reply(
                "GET /api/referral/v1/referrals/" + StandIn.RECEIVED, 200, """
                {"referralId":"%s","state":"received","receivedAt":"2026-10-05T08:00:00Z",
                 "flags":["unknown-practice","details-differ"],"practice":%s}""".formatted(StandIn.RECEIVED, practice));
        return page(TestTokens.hub(), "/referrals/" + StandIn.RECEIVED).statusCode(200);
    }

    @Test
    void a_timeline_links_only_to_referrals_that_may_be_opened() {
        var link = "<a href=\"/referrals/" + StandIn.RECEIVED + "\">Referral received: fall</a>";
        page(TestTokens.nurse(), "/people/" + StandIn.PERSON)
                .body(containsString("Referral received: fall"))
                .body(not(containsString(link)));
        StandIn.SERVER.reply(
                "GET /api/referral/v1/people/" + StandIn.PERSON + "/referrals", 200, """
                {"items":[{"referralId":"%s","state":"received","receivedAt":"2026-10-05T08:00:00Z"}]}""".formatted(StandIn.RECEIVED));
        page(TestTokens.nurse(), "/people/" + StandIn.PERSON).body(containsString(link));
    }

    @Test
    void a_person_page_carries_banner_and_every_part() {
        page(TestTokens.nurse(), "/people/" + StandIn.PERSON)
                .statusCode(200)
                .body(containsString("KENDALL, Kathleen"))
                .body(containsString("Hard of hearing"))
                .body(containsString("Sam Hill"))
                .body(containsString("Not recorded: do not assume none"))
                .body(containsString("10.3"))
                .body(containsString("Less pain in the foot"))
                .body(containsString("Referral received: fall"));
    }

    @Test
    void one_service_down_does_not_take_the_page_along() {
        StandIn.SERVER.down("careplan");
        StandIn.SERVER.down("stratification");
        var token = TestTokens.user("Somebody Else", java.util.List.of("neighbourhood-clinician"), java.util.List.of());
        page(token, "/people/" + StandIn.PERSON)
                .statusCode(200)
                .body(containsString("KENDALL, Kathleen"))
                .body(containsString("COULD NOT LOAD: do not assume none.</strong> The care plan"))
                .body(containsString("Events from the care plan may be missing"));
    }

    @Test
    void the_last_known_copy_is_shown_with_its_time() {
        page(TestTokens.nurse(), "/people/" + StandIn.PERSON).statusCode(200);
        StandIn.SERVER.down("careplan");
        page(TestTokens.nurse(), "/people/" + StandIn.PERSON)
                .body(containsString("Below is the last known copy"))
                .body(containsString("Less pain in the foot"));
    }

    @Test
    void a_refusal_shows_no_copy_and_deletes_it() {
        for (var refusal : java.util.List.of(401, 403, 404)) {
            StandIn.SERVER.reset();
            var nurse = TestTokens.nurse("refused with " + refusal);
            page(nurse, "/people/" + StandIn.PERSON).body(containsString("Less pain in the foot"));
            StandIn.SERVER.reply("GET /api/careplan/v1/people/" + StandIn.PERSON + "/plan", refusal, "{}");
            withoutCopy(nurse);
            StandIn.SERVER.down("careplan");
            withoutCopy(nurse);
        }
    }

    @Test
    void a_copy_ends_with_its_session() {
        var nurse = TestTokens.nurse("first");
        page(nurse, "/people/" + StandIn.PERSON).body(containsString("Less pain in the foot"));
        StandIn.SERVER.down("careplan");
        withoutCopy(TestTokens.nurse("second"));
        page(nurse, "/people/" + StandIn.PERSON).body(containsString("Below is the last known copy"));
        signOut.fire(new SignedOut("first"));
        withoutCopy(nurse);
    }

    @Test
    void a_copy_is_shown_for_an_hour_at_most() {
        var nurse = TestTokens.nurse("long");
        page(nurse, "/people/" + StandIn.PERSON).body(containsString("Less pain in the foot"));
        StandIn.SERVER.down("careplan");
        try {
            clock("PT59M");
            page(nurse, "/people/" + StandIn.PERSON).body(containsString("Below is the last known copy"));
            clock("PT61M");
            withoutCopy(nurse);
        } finally {
            clock("PT0S");
        }
    }

    private static void withoutCopy(String token) {
        page(token, "/people/" + StandIn.PERSON)
                .statusCode(200)
                .body(not(containsString("Below is the last known copy")))
                .body(not(containsString("Less pain in the foot")));
    }

    private static void clock(String offset) {
        given().contentType("application/json")
                .body("{\"offset\":\"" + offset + "\"}")
                .put("/operations/clock")
                .then()
                .statusCode(200);
    }

    @Test
    void every_plan_task_has_a_page() {
        for (var task : java.util.List.of(
                "assessment",
                "goals",
                "action",
                "mdt",
                "coordinator",
                "about-me",
                "allergies",
                "contingency",
                "consent",
                "review")) {
            page(TestTokens.nurse(), "/people/" + StandIn.PERSON + "/plan/" + task)
                    .statusCode(200)
                    .body(containsString("form-token"));
        }
        page(TestTokens.nurse(), "/people/" + StandIn.PERSON + "/plan/nonsense").statusCode(404);
        page(TestTokens.nurse(), "/people/" + StandIn.PERSON + "/experience").statusCode(200);
    }

    @Test
    void goals_are_agreed_against_the_plan_that_was_seen() {
        StandIn.SERVER.reply("POST /api/careplan/v1/plans/" + StandIn.PLAN + "/goals", 200, "{}");
        submit(
                        TestTokens.nurse(),
                        "/people/" + StandIn.PERSON + "/plan/goals",
                        "",
                        Map.of("goal-1", "A break for M", "importance-1", "8", "agreedWith", "representative"))
                .statusCode(303);
        assertThat(StandIn.SERVER.last("POST").body()).contains("\"text\":\"A break for M\"", "\"importance\":8");
    }

    @Test
    void a_team_sees_what_is_offered_and_what_it_holds() {
        page(TestTokens.nurse(), "/teams/NH01-INT")
                .statusCode(200)
                .body(containsString("Offered: waiting for your answer"))
                .body(containsString("Nurse Amara Obi"))
                .body(containsString("clock met: seen"))
                .body(not(containsString("see the case")));
    }

    @Test
    void whoever_was_seen_stands_below_the_running_clocks() {
        var seen = held("0001", "2026-10-05T10:00:00Z", """
                {"mechanism":"face-to-face","outcome":"seen","tookPlaceAt":"2026-10-05T09:20:00Z"}""");
        var phoned = held("0002", "2026-10-05T11:00:00Z", """
                {"mechanism":"telephone","outcome":"seen","tookPlaceAt":"2026-10-05T09:20:00Z"}""");
        StandIn.SERVER.reply(
                "GET /api/caseload/v1/teams/NH01-INT/cases", 200, "{\"items\":[" + seen + "," + phoned + "]}");
        var html = page(TestTokens.nurse(), "/teams/NH01-INT")
                .statusCode(200)
                .extract()
                .asString();
        assertThat(html).containsSubsequence("/cases/0002", "/cases/0001");
    }

    private static String held(String id, String due, String contact) {
        return """
                {"caseId":"%s","referralId":"r","teamId":"NH01-INT","state":"accepted","clockDueAt":"%s","contacts":[%s]}""".formatted(id, due, contact);
    }

    @Test
    void what_a_team_may_no_longer_see_is_not_told_as_not_recorded() {
        page(TestTokens.nurse(), "/cases/" + declined("withheld"))
                .statusCode(200)
                .body(containsString("No longer this team&#39;s to see</dd>"))
                .body(not(containsString("Not recorded</dd>")));
        page(TestTokens.nurse(), "/cases/" + declined("pending"))
                .body(containsString("Not recorded</dd>"))
                .body(not(containsString("to see</dd>")));
    }

    private static String declined(String personStatus) {
        StandIn.SERVER.reply("GET /api/caseload/v1/cases/" + StandIn.CASE, 200, """
                {"caseId":"%s","referralId":"%s","personStatus":"%s","teamId":"NH01-INT","state":"declined",
                 "priority":"two-hour","reason":"fall","offeredAt":"2026-10-05T08:00:00Z",
                 "advice":{"text":null,"at":"2026-10-05T09:00:00Z"},"contacts":[]}""".formatted(
                        StandIn.CASE, StandIn.RECEIVED, personStatus));
        return StandIn.CASE;
    }

    @Test
    void a_decline_needs_advice() {
        submit(TestTokens.nurse(), "/cases/" + StandIn.CASE, "/decline", Map.of())
                .statusCode(422)
                .body(containsString("Write the advice"));
    }

    @Test
    void a_contact_is_saved_at_the_time_it_took_place() {
        StandIn.SERVER.reply("POST /api/caseload/v1/cases/" + StandIn.ACCEPTED_CASE + "/contacts", 201, "{}");
        submit(
                        TestTokens.nurse(),
                        "/cases/" + StandIn.ACCEPTED_CASE,
                        "/contact",
                        Map.of(
                                "mechanism", "face-to-face",
                                "outcome", "seen",
                                "tookPlaceAt-day", "25",
                                "tookPlaceAt-month", "10",
                                "tookPlaceAt-year", "2026",
                                "tookPlaceAt-time", "15:20"))
                .statusCode(303);
        assertThat(StandIn.SERVER.last("POST").body()).contains("\"tookPlaceAt\":\"2026-10-25T15:20:00Z\"");
    }

    @Test
    void a_figure_leads_to_its_events() {
        page(TestTokens.manager(), "/outcomes")
                .statusCode(200)
                .body(containsString("77.8%"))
                .body(containsString("Nothing to count yet"))
                .body(containsString("Figures hold events up to"));
        page(TestTokens.manager(), "/outcomes/two-hour-response-rate")
                .statusCode(200)
                .body(containsString("Seen after 80 minutes"));
    }

    @Test
    void a_period_that_cannot_be_is_told_at_its_field_and_kept_as_typed() {
        page(TestTokens.manager(), "/outcomes?from=2026-12-01&to=2026-01-01")
                .statusCode(400)
                .body(containsString("There is a problem"))
                .body(containsString("href=\"#period-from\">From is after To"))
                .body(containsString("value=\"2026-12-01\""))
                .body(containsString("value=\"2026-01-01\""))
                .body(not(containsString("COULD NOT LOAD")))
                .body(not(containsString("77.8%")));
        for (var path : java.util.List.of("/outcomes", "/outcomes/two-hour-response-rate")) {
            page(TestTokens.manager(), path + "?from=banana")
                    .statusCode(400)
                    .body(containsString("From must be a real date"))
                    .body(containsString("value=\"banana\""));
        }
        assertThat(StandIn.SERVER.asked()).noneMatch(a -> a.uri().contains("/figures"));
    }

    @Test
    void a_question_that_the_service_does_not_take_is_not_a_service_away() {
        StandIn.SERVER.reply("GET /api/outcomes/v1/figures", 400, """
                {"status":400,"errors":[{"pointer":"neighbourhood","detail":"is not a neighbourhood known here"}]}""");
        page(TestTokens.manager(), "/outcomes?neighbourhood=NH99")
                .statusCode(400)
                .body(containsString("The neighbourhood is not a neighbourhood known here"))
                .body(containsString("value=\"NH99\""))
                .body(not(containsString("COULD NOT LOAD")));
        StandIn.SERVER.down("outcomes");
        page(TestTokens.manager(), "/outcomes").statusCode(503).body(containsString("COULD NOT LOAD"));
    }

    @Test
    void another_roles_page_is_told_as_a_page() {
        page(TestTokens.manager(), "/referrals").statusCode(403).body(containsString("Not for your role"));
        page(TestTokens.nurse(), "/referrals/not-an-id").statusCode(404).body(containsString("Page not found"));
        page(TestTokens.nurse(), "/referrals/" + StandIn.PLAN).statusCode(404).body(containsString("Page not found"));
    }

    @Test
    void every_page_asks_as_whoever_is_at_the_screen() {
        var person = "/people/" + StandIn.PERSON;
        var roles = java.util.List.of(
                "call-taker", "triage-clinician", "hub-coordinator", "neighbourhood-clinician", "service-manager");
        var teams = java.util.List.of("NH01-INT");
        var first = TestTokens.user("First Person", roles, teams);
        var second = TestTokens.user("Second Person", roles, teams);
        for (var path : java.util.List.of(
                "/",
                "/referrals",
                "/referrals/" + StandIn.RECEIVED,
                person,
                person + "/plan/goals",
                person + "/experience",
                "/teams/NH01-INT",
                "/cases/" + StandIn.CASE,
                "/outcomes",
                "/outcomes/two-hour-response-rate")) {
            page(first, path).statusCode(200).body(containsString("First Person"));
            StandIn.SERVER.reset();
            page(second, path).statusCode(200).body(containsString("Second Person"));
            assertThat(StandIn.SERVER.asked())
                    .as(path)
                    .isNotEmpty()
                    .allMatch(a -> a.header("Authorization").equals("Bearer " + second));
        }
    }

    @Test
    void a_form_is_sent_as_whoever_is_at_the_screen() {
        var goals = Map.of("goal-1", "A break for M", "agreedWith", "representative");
        var path = "/people/" + StandIn.PERSON + "/plan/goals";
        for (var name : java.util.List.of("First Person", "Second Person")) {
            var token = TestTokens.user(name, java.util.List.of("neighbourhood-clinician"), java.util.List.of());
            StandIn.SERVER.reset();
            StandIn.SERVER.reply("POST /api/careplan/v1/plans/" + StandIn.PLAN + "/goals", 200, "{}");
            submit(token, path, "", goals).statusCode(303);
            assertThat(StandIn.SERVER.asked())
                    .allMatch(a -> a.header("Authorization").equals("Bearer " + token));
        }
    }

    @Test
    void signed_out_is_open_to_everybody() {
        given().get("/signed-out").then().statusCode(200).body(containsString("You have signed out"));
        given().get("/q/health/ready").then().statusCode(200).body("status", equalTo("UP"));
    }

    private static Map<String, String> triage() {
        return Map.of(
                "outcome",
                "neighbourhood-team",
                "basis",
                "consent",
                "rationale",
                "Needs a visit today",
                "spokenTo",
                "M");
    }

    /** Opens the page, takes its hidden fields along and sends the form. */
    private static ValidatableResponse submit(String token, String page, String action, Map<String, String> typed) {
        var opened = given().auth().oauth2(token).get(page).then().extract();
        var html = opened.asString();
        var fields = new java.util.HashMap<>(typed);
        for (var name : java.util.List.of("form-token", "form-version", "form-key", "planId")) {
            var found = java.util.regex.Pattern.compile("name=\"" + name + "\" value=\"([^\"]*)\"")
                    .matcher(html);
            if (found.find()) {
                fields.put(name, found.group(1).replace("&quot;", "\""));
            }
        }
        return given().auth()
                .oauth2(token)
                .cookies(opened.cookies())
                .redirects()
                .follow(false)
                .formParams(fields)
                .post(page + action)
                .then();
    }
}
