package care.doorstep.acceptance.access;

import static org.assertj.core.api.Assertions.assertThat;

import care.doorstep.acceptance.Journey;
import care.doorstep.acceptance.edge.Answer;
import care.doorstep.acceptance.edge.Partner;
import care.doorstep.acceptance.people.Locality;
import care.doorstep.acceptance.people.People;
import care.doorstep.acceptance.people.Person;
import care.doorstep.acceptance.people.Referrals;
import care.doorstep.acceptance.stack.Realm;
import care.doorstep.acceptance.stack.StackClock;
import care.doorstep.acceptance.topic.Topics;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** What opens a person's record, to whom, and for how long (the safety rules on legitimate relationships). */
@Journey
@Order(6)
class RelationshipRulesTest {

    private static final String CASES = "/api/caseload/v1/cases/";
    private static final Realm REALM = new Realm();
    private static final List<String> ACCOUNTS = new ArrayList<>();
    private static final List<String> CLIENTS = new ArrayList<>();

    @BeforeAll
    static void the_county_is_there() {
        Locality.isThere();
    }

    @AfterAll
    static void the_accounts_are_gone() {
        ACCOUNTS.forEach(REALM::removePerson);
        CLIENTS.forEach(REALM::removeMachine);
    }

    @Test
    void submitting_a_referral_gives_sight_of_that_referral_only() {
        var person = People.somebody();
        var hospital = Partner.system("hospital");
        var own = hospital.post(Referrals.ALL, Referrals.with(Referrals.about(person), "channel", "hospital"))
                .expect(201);
        var practices = Partner.system("gp-system")
                .post(Referrals.ALL, Referrals.about(person))
                .expect(201);
        assertThat(practices.id("/personId")).isEqualTo(own.id("/personId"));

        hospital.get(Referrals.ALL + "/" + own.id("/referralId")).expect(200);
        hospital.get("/fhir/R4/ServiceRequest/" + own.id("/referralId")).expect(200);
        hospital.get(Referrals.ALL + "/" + practices.id("/referralId")).refused(404);
        hospital.get("/fhir/R4/ServiceRequest/" + practices.id("/referralId")).refusedWithOutcome(404, "not-found");
        assertThat(hospital.get(Referrals.ALL + "?limit=100").expect(200).body())
                .doesNotContain(practices.text("/referralId"));
        PersonRecord.ofAPartner(own.id("/personId")).opensTo(Partner.system("gp-system"));
        PersonRecord.ofAPartner(own.id("/personId")).isClosedTo(hospital);
    }

    @Test
    void whoever_changes_practice_is_seen_by_the_new_one_and_no_longer_by_the_old() {
        var person = People.remember(People.somebody());
        var before = Partner.system("gp-system");
        var after = practiceSystem("Z90002");
        var record = PersonRecord.ofAPartner(register(person));
        record.opensTo(before);
        record.isClosedTo(after);

        register(person.registeredWith("Z90002"));
        record.opensTo(after);
        record.closesTo(before);
    }

    @Test
    void a_team_and_the_front_door_see_a_person_until_thirty_days_after_the_discharge() {
        var accepted = accepted(People.somebody());
        var nurse = Partner.staff("nurse");
        var triage = Partner.staff("triage");
        var record = PersonRecord.of(accepted.id("/personId"));
        record.opensTo(nurse);
        record.isOpenTo(triage);
        record.isClosedTo(clinicianOf("NH02-INT"));

        nurse.change(CASES + accepted.id("/caseId") + "/discharge", accepted, Map.of("reason", "goals-met"))
                .expect(200);
        Referrals.in("closed", accepted.id("/referralId"));
        Topics.listening().fallSilent();
        StackClock.advance(Duration.ofDays(30).minusMinutes(30));
        record.isOpenTo(nurse);
        record.isOpenTo(triage);

        StackClock.advance(Duration.ofMinutes(31));
        record.isClosedTo(nurse);
        record.isClosedTo(triage);
        nurse.get(CASES + accepted.id("/caseId")).expect(200);
    }

    @Test
    void break_glass_opens_a_record_to_one_user_with_a_reason_for_four_hours() {
        var person = accepted(People.somebody()).id("/personId");
        var record = PersonRecord.of(person);
        record.opensTo(Partner.staff("nurse"));
        var breaker = clinicianOf("NH02-INT");
        var colleague = clinicianOf("NH02-INT");
        record.isClosedTo(breaker);
        var path = "/api/careplan/v1/people/" + person + "/break-glass";
        breaker.post(path, Map.of("reasonCode", "emergency")).refusedBecauseOf("/reason", 400);
        breaker.post(path, Map.of("reasonCode", "curiosity", "reason", "Wondering how they are."))
                .refusedBecauseOf("/reasonCode", 400);
        record.isClosedTo(breaker);

        var opened = breaker.post(path, Map.of("reasonCode", "emergency", "reason", "Found on the floor at home."))
                .expect(201);
        assertThat(Duration.between(Instant.parse(opened.text("/openedAt")), Instant.parse(opened.text("/expiresAt"))))
                .isEqualTo(Duration.ofHours(4));
        assertThat(Topics.listening()
                        .hear("careplan.break-glass-opened", person)
                        .text("reasonCode"))
                .isEqualTo("emergency");
        record.opensTo(breaker);
        record.isClosedTo(colleague);

        StackClock.advance(Duration.ofHours(4).minusMinutes(5));
        record.isOpenTo(breaker);
        StackClock.advance(Duration.ofMinutes(6));
        record.isClosedTo(breaker);
    }

    @Test
    void break_glass_gives_sight_and_no_pen() {
        var person = accepted(People.somebody()).id("/personId");
        var breaker = clinicianOf("NH02-INT");
        var about = "/api/careplan/v1/people/" + person;
        PersonRecord.of(person).opensTo(Partner.staff("nurse"));
        breaker.post(about + "/break-glass", Map.of("reasonCode", "emergency", "reason", "Found on the floor at home."))
                .expect(201);
        var plan = breaker.get(about + "/plan").expect(200);
        breaker.with("If-Match", plan.etag())
                .put("/api/careplan/v1/plans/" + plan.text("/planId") + "/about-me", Map.of("wellness", "Well."))
                .refused(403);
    }

    /** Referred by practice Z90001 and taken on by team NH01-INT; the case. */
    private static Answer accepted(Person person) {
        var referral = Referrals.triaged(person).id("/referralId");
        var offered = Referrals.caseOf(referral);
        var nurse = Partner.staff("nurse");
        nurse.change(CASES + offered.id("/caseId") + "/acceptance", offered, Map.of())
                .expect(200);
        Referrals.in("accepted", referral);
        return Referrals.caseOf(referral);
    }

    private static UUID register(Person person) {
        var answer = Partner.system("demo-loader").post("/api/referral/v1/people", person.described());
        assertThat(answer.status()).isIn(200, 201);
        return answer.id("/personId");
    }

    private static Partner clinicianOf(String team) {
        var account = account("neighbourhood-clinician", "RY9", List.of(team));
        ACCOUNTS.add(REALM.addPerson(account));
        return Partner.staff(account.name());
    }

    private static Partner practiceSystem(String practice) {
        var account = account("referrer", practice, List.of());
        CLIENTS.add(REALM.addMachine(account));
        return Partner.system(account.name());
    }

    private static Realm.Account account(String role, String organisation, List<String> teams) {
        return new Realm.Account(role + "-" + UUID.randomUUID(), List.of(role), organisation, teams);
    }
}
