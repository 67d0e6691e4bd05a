package care.doorstep.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import care.doorstep.acceptance.edge.Partner;
import care.doorstep.acceptance.people.Locality;
import care.doorstep.acceptance.people.People;
import care.doorstep.acceptance.people.Referrals;
import care.doorstep.acceptance.screen.StaffBrowser;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** What the system says no to, and how: a status, a problem that names the field, and nothing about anyone. */
@Journey
@Order(1)
class RefusalsTest {

    private static final String REFERRALS = Referrals.ALL;
    private static final String TYPED_ABOVE = "The person typed above: find them by these details, or register them";
    private static final String CASES = "/api/caseload/v1/cases/";

    @BeforeAll
    static void the_county_is_there() {
        Locality.isThere();
    }

    @Test
    void an_unknown_practice_is_accepted_flagged_and_routed_to_the_hub() {
        var person = People.somebody().registeredWith(Locality.FAR_AWAY);
        var posted = gpSystem().post(REFERRALS, Referrals.about(person)).expect(201);
        assertThat(posted.json().path("flags").toString()).contains("unknown-practice");

        var referral = posted.id("/referralId");
        Referrals.triage(triage(), referral);
        assertThat(Referrals.in("with-hub", referral).json().at("/acceptedBy").isNull())
                .isTrue();
    }

    @Test
    void the_hub_places_a_referral_of_unknown_practice_on_its_page() {
        var person = People.somebody().registeredWith(Locality.FAR_AWAY);
        var referral = Referrals.triaged(person).id("/referralId");
        Referrals.in("with-hub", referral);
        try (var hub = StaffBrowser.of("hub")) {
            hub.open("/referrals?show=with-hub").sees(person.onScreen()).follow(person.onScreen());
            hub.sees("Practice not in our county")
                    .select("Team", hub.optionFor("Team", "NH02-INT"))
                    .press("Offer to this team")
                    .sees("Offered to a team");
        }
        Referrals.caseOf(referral).expect(200);
    }

    @Test
    void a_failing_nhs_number_is_refused_to_a_machine_which_names_the_field_and_what_to_do() {
        var wrong = People.remember(People.somebody().withFailingNumber());
        gpSystem()
                .post(REFERRALS, Referrals.about(wrong))
                .refusedBecauseOf("/person/nhsNumber", 422)
                .tellsNothingOfAnyone();
    }

    @Test
    void a_failing_nhs_number_never_stops_a_call_taker() {
        var caller = People.remember(People.somebody().withFailingNumber());
        try (var callTaker = StaffBrowser.of("calltaker")) {
            callTaker
                    .open("/referrals/new")
                    .write("NHS number", caller.nhsNumber())
                    .write("Surname", caller.family())
                    .choose("This referral is for", TYPED_ABOVE)
                    .select("How did it come in?", "Phone")
                    .select("Main reason", "Fall")
                    .choose("How soon is help needed?", "Two-hour response")
                    .write("What was said", "Fell in the kitchen, cannot get up.")
                    .press("Save referral")
                    .sees("You can carry on")
                    .press("Save referral")
                    .sees("Person not identified")
                    .sees("Fell in the kitchen, cannot get up.")
                    .remembersAs("unidentified-person");
        }
    }

    @Test
    void a_missing_or_broken_token_is_401() {
        Partner.stranger().get(REFERRALS).refused(401);
        Partner.stranger().post(REFERRALS, Map.of()).refused(401);
        Partner.stranger()
                .with("Authorization", "Bearer not.a.token")
                .get(REFERRALS)
                .refused(401);
    }

    @Test
    void the_wrong_role_is_403() {
        var referral = Referrals.triaged(People.somebody()).id("/referralId");
        Partner.staff("manager").get("/api/caseload/v1/teams/NH01-INT/cases").refused(403);
        Partner.staff("nurse").get("/api/outcomes/v1/figures").refused(403);
        gpSystem()
                .with("If-Match", "\"1\"")
                .post(REFERRALS + "/" + referral + "/triage", Map.of())
                .refused(403);
        Partner.system("hospital")
                .put("/api/caseload/v1/neighbourhoods/NH01", Map.of())
                .refused(403);
        Partner.system("care-agency").post(REFERRALS, Map.of()).refused(403);
    }

    @Test
    void another_organisations_referral_looks_like_one_that_does_not_exist() {
        var referral = gpSystem()
                .post(REFERRALS, Referrals.about(People.somebody()))
                .expect(201)
                .id("/referralId");
        var hospital = Partner.system("hospital");
        var forbidden = hospital.get(REFERRALS + "/" + referral).refused(404);
        var unknown = hospital.get(REFERRALS + "/" + UUID.randomUUID()).refused(404);
        assertThat(forbidden.json().path("type")).isEqualTo(unknown.json().path("type"));
        assertThat(forbidden.json().path("detail")).isEqualTo(unknown.json().path("detail"));
        assertThat(hospital.get(REFERRALS).expect(200).body()).doesNotContain(referral.toString());
    }

    @Test
    void a_partner_sees_the_referral_it_submitted_but_not_the_persons_plan_or_risk() {
        var hospital = Partner.system("hospital");
        var posted = hospital.post(REFERRALS, Referrals.with(Referrals.about(People.somebody()), "channel", "hospital"))
                .expect(201);
        var person = posted.id("/personId");
        hospital.get(REFERRALS + "/" + posted.id("/referralId")).expect(200);
        hospital.get("/api/careplan/v1/people/" + person + "/plan").refused(404);
        hospital.get("/api/stratification/v1/people/" + person + "/risk").refused(404);
    }

    @Test
    void a_stale_change_is_412_and_one_without_a_version_428() {
        var posted =
                gpSystem().post(REFERRALS, Referrals.about(People.somebody())).expect(201);
        var referral = posted.id("/referralId");
        var read = triage().get(REFERRALS + "/" + referral).expect(200);
        Referrals.triage(triage(), referral);
        var decision = Map.of("outcome", "neighbourhood-team", "basis", "consent", "rationale", "Again.");
        triage().change(REFERRALS + "/" + referral + "/triage", read, decision).refused(412);
        triage().post(REFERRALS + "/" + referral + "/triage", decision).refused(428);
    }

    @Test
    void lack_of_capacity_is_no_reason_to_decline_and_no_code_for_it_exists() {
        var offered = Referrals.caseOf(Referrals.triaged(People.somebody()).id("/referralId"));
        nurse().change(
                        CASES + offered.id("/caseId") + "/decline",
                        offered,
                        Map.of("reason", "capacity", "advice", "Full."))
                .refusedBecauseOf("/reason", 400);
    }

    @Test
    void a_decline_without_advice_is_422_and_with_it_the_front_door_still_holds_the_person() {
        var referral = Referrals.triaged(People.somebody()).id("/referralId");
        var offered = Referrals.caseOf(referral);
        var decline = CASES + offered.id("/caseId") + "/decline";
        nurse().change(decline, offered, Map.of("reason", "outside-competency")).refusedBecauseOf("/advice", 422);
        nurse().change(
                        decline,
                        offered,
                        Map.of("reason", "outside-competency", "advice", "Needs the falls clinic first."))
                .expect(200);
        var held = Referrals.in("with-hub", referral);
        assertThat(held.text("/holder/organisation")).isEqualTo("RY9");
        assertThat(held.json().path("acceptedBy").isNull()).isTrue();
    }

    @Test
    void a_full_team_turns_a_referral_into_an_escalation_which_the_hub_places_again() {
        var referral = Referrals.triaged(People.somebody()).id("/referralId");
        var offered = Referrals.caseOf(referral);
        nurse().change(CASES + offered.id("/caseId") + "/capacity-escalation", offered, Map.of())
                .expect(200);
        var held = Referrals.in("with-hub", referral);
        Partner.staff("hub")
                .change(REFERRALS + "/" + referral + "/offer", held, Map.of("teamId", "NH02-INT"))
                .expect(200);
        var seenByTheReferrer = gpSystem().get(REFERRALS + "/" + referral).expect(200);
        assertThat(seenByTheReferrer.text("/state")).isEqualTo("offered");
        assertThat(seenByTheReferrer.body()).doesNotContainIgnoringCase("refus").doesNotContainIgnoringCase("reject");
    }

    @Test
    void input_of_any_kind_is_refused_politely() {
        gpSystem().post(REFERRALS, "{\"person\":").refused(400);
        gpSystem().post(REFERRALS, "").refused(400);
        gpSystem().post(REFERRALS, "[]").refused(400);
        gpSystem()
                .post(REFERRALS, Referrals.with(Referrals.about(People.somebody()), "surprise", 1))
                .refused(400);
        gpSystem()
                .post(REFERRALS, Referrals.with(Referrals.about(People.somebody()), "reason", "because"))
                .refusedBecauseOf("/reason", 400);
        triage().get(REFERRALS + "/not-an-id").refused(404);
        triage().get(REFERRALS + "?cursor=nonsense").refused(400);
        triage().with("If-Match", "nonsense")
                .post(REFERRALS + "/" + UUID.randomUUID() + "/triage", Map.of())
                .tellsNothingOfAnyone();
    }

    private static Partner gpSystem() {
        return Partner.system("gp-system");
    }

    private static Partner triage() {
        return Partner.staff("triage");
    }

    private static Partner nurse() {
        return Partner.staff("nurse");
    }
}
