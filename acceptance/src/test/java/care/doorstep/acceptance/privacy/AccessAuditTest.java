package care.doorstep.acceptance.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import care.doorstep.acceptance.Journey;
import care.doorstep.acceptance.edge.PageSession;
import care.doorstep.acceptance.edge.Partner;
import care.doorstep.acceptance.people.Locality;
import care.doorstep.acceptance.people.People;
import care.doorstep.acceptance.people.Referrals;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every look at a person's record is kept where a patient safety officer finds it. */
@Journey
@Order(8)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessAuditTest {

    private static final List<String> CONTEXTS =
            List.of("referral", "careplan", "stratification", "caseload", "outcomes");

    private UUID person = new UUID(0, 0);
    private UUID referral = new UUID(0, 0);
    private UUID offeredCase = new UUID(0, 0);

    @BeforeAll
    void a_person_whom_a_team_has_accepted() {
        Locality.isThere();
        var triaged = Referrals.triaged(People.somebody());
        person = triaged.id("/personId");
        referral = triaged.id("/referralId");
        var offered = Referrals.caseOf(referral);
        offeredCase = offered.id("/caseId");
        Partner.staff("nurse")
                .change("/api/caseload/v1/cases/" + offeredCase + "/acceptance", offered, Map.of())
                .expect(200);
        for (var context : List.of("careplan", "stratification", "outcomes")) {
            await(context + " lets the team read")
                    .atMost(Duration.ofSeconds(60))
                    .until(() -> Partner.staff("nurse").get(timeline(context)).status() == 200);
        }
    }

    /** Who reads what, and in whose audit that stands. */
    record Look(String who, String path, String context) {}

    Stream<Look> looks() {
        var ofThePerson = Stream.of(
                        "referral/v1/people/%s",
                        "referral/v1/people/%s/referrals",
                        "referral/v1/people/%s/timeline",
                        "caseload/v1/people/%s/cases",
                        "caseload/v1/people/%s/timeline",
                        "careplan/v1/people/%s/plan",
                        "careplan/v1/people/%s/timeline",
                        "stratification/v1/people/%s/risk",
                        "stratification/v1/people/%s/timeline",
                        "outcomes/v1/people/%s/outcomes",
                        "outcomes/v1/people/%s/timeline")
                .map(path -> new Look("nurse", "/api/" + path.formatted(person), path.split("/")[0]));
        var byAnotherId = Stream.of(
                new Look("triage", Referrals.ALL + "/" + referral, "referral"),
                new Look("triage", "/fhir/R4/ServiceRequest/" + referral, "referral"),
                new Look("nurse", "/api/caseload/v1/cases/" + offeredCase, "caseload"),
                new Look("hub", "/api/caseload/v1/referrals/" + referral + "/case", "caseload"));
        var inLists = Stream.of(
                new Look("triage", Referrals.ALL + "?state=accepted&limit=100", "referral"),
                new Look("nurse", "/api/caseload/v1/teams/NH01-INT/cases?state=accepted&limit=200", "caseload"));
        return Stream.of(ofThePerson, byAnotherId, inLists).flatMap(looks -> looks);
    }

    @ParameterizedTest
    @MethodSource("looks")
    void every_read_of_a_persons_record_is_kept(Look look) {
        var before = reads(look.context());
        Partner.staff(look.who()).get(look.path()).expect(200);
        assertThat(reads(look.context())).hasSizeGreaterThan(before.size());
    }

    @Test
    void who_was_refused_is_kept_too() {
        var far = Referrals.triaged(People.somebody().registeredWith("Z90006")).id("/personId");
        Partner.staff("nurse")
                .get("/api/outcomes/v1/people/" + far + "/outcomes")
                .refused(404);
        assertThat(list("outcomes", far))
                .anyMatch(look -> look.path("action").asText().equals("denied"));
    }

    @Test
    void what_is_kept_says_who_what_when_and_why() {
        Partner.staff("nurse").get(timeline("careplan")).expect(200);
        var look = list("careplan", person).stream()
                .filter(one -> one.path("roles").toString().contains("neighbourhood-clinician"))
                .findFirst()
                .orElseThrow();
        assertThat(look.path("organisation").asText()).isEqualTo("RY9");
        assertThat(List.of("actor", "action", "resource", "at", "basis"))
                .allSatisfy(
                        field -> assertThat(look.path(field).asText()).as(field).isNotEmpty());
    }

    @Test
    void looking_at_the_audit_is_kept_as_well() {
        var before = list("outcomes", person).stream()
                .filter(AccessAuditTest::ofTheAudit)
                .count();
        list("outcomes", person);
        assertThat(list("outcomes", person).stream().filter(AccessAuditTest::ofTheAudit))
                .hasSizeGreaterThan((int) before);
    }

    @Test
    void nobody_but_the_officer_reads_it() {
        for (var context : CONTEXTS) {
            for (var who : List.of("calltaker", "triage", "hub", "nurse", "manager")) {
                Partner.staff(who).get(path(context, person)).refused(403);
            }
            Partner.system("gp-system").get(path(context, person)).refused(403);
        }
        assertThat(PageSession.of("nurse")
                        .answer("/people/" + person + "/accesses")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void the_officer_opens_no_record_and_no_list_of_people() {
        var officer = Partner.staff("safety");
        officer.get("/api/referral/v1/people/" + person).refused(403);
        officer.get("/api/careplan/v1/people/" + person + "/plan").refused(403);
        officer.get(Referrals.ALL).refused(403);
    }

    @Test
    void one_page_tells_of_all_services() {
        CONTEXTS.forEach(
                context -> Partner.staff("nurse").get(timeline(context)).expect(200));
        var page = PageSession.of("safety").answer("/people/" + person + "/accesses");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("the front door", "the care plan", "risk scores", "caseload", "outcomes")
                .contains("Neighbourhood clinician", "Their role")
                .doesNotContain("COULD NOT LOAD");
    }

    private String timeline(String context) {
        return "/api/" + context + "/v1/people/" + person + "/timeline";
    }

    private List<JsonNode> reads(String context) {
        return list(context, person).stream()
                .filter(look -> !ofTheAudit(look))
                .filter(look ->
                        List.of("read", "search").contains(look.path("action").asText()))
                .toList();
    }

    private static boolean ofTheAudit(JsonNode look) {
        return look.path("resource").asText().equals("accesses");
    }

    private static List<JsonNode> list(String context, UUID person) {
        var answer = Partner.staff("safety").get(path(context, person) + "?limit=200");
        return StreamSupport.stream(answer.expect(200).json().path("items").spliterator(), false)
                .toList();
    }

    private static String path(String context, UUID person) {
        return "/api/" + context + "/v1/people/" + person + "/accesses";
    }
}
