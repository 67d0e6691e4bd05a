package care.doorstep.referral;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import care.doorstep.platform.testkit.NhsNumbers;
import care.doorstep.platform.testkit.TestTopics;
import care.doorstep.platform.testkit.Tokens;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** What people and partners do at the front door, and what other services say, in the words of the tests. */
public final class FrontDoorApi {

    public static final String REFERRALS = "/api/referral/v1/referrals";
    public static final String PEOPLE = "/api/referral/v1/people";
    public static final String REFERRAL_TOPIC = "doorstep.referral.v1";
    public static final String CASELOAD_TOPIC = "doorstep.caseload.v1";

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final AtomicInteger PEOPLE_SO_FAR = new AtomicInteger(1000);

    private FrontDoorApi() {}

    // who

    public static RequestSpecification as(Tokens tokens) {
        return given().auth()
                .oauth2(tokens.sign())
                .header("X-End-User", "Sister A, ward 4")
                .contentType("application/json");
    }

    public static Tokens gpSystem() {
        return Tokens.machine("gp-system").roles("referrer", "condition-feed").organisation("Z90001");
    }

    public static Tokens hospital() {
        return Tokens.machine("hospital").roles("referrer", "activity-feed").organisation("RZ9");
    }

    public static Tokens callTaker() {
        return Tokens.user("calltaker").roles("call-taker");
    }

    public static Tokens triageNurse() {
        return Tokens.user("triage").roles("triage-clinician");
    }

    public static Tokens hub() {
        return Tokens.user("hub").roles("hub-coordinator");
    }

    public static Tokens nurse() {
        return Tokens.user("nurse").roles("neighbourhood-clinician").teams("NH01-INT", "B1-UCR");
    }

    public static Tokens nurseElsewhere() {
        return Tokens.user("nurse-b").roles("neighbourhood-clinician").teams("NH02-INT");
    }

    public static Tokens registrar() {
        return Tokens.machine("population-feed").roles("registrar");
    }

    // the county

    /** NH01 as caseload-service's own example, and NH02 beside it. */
    public static void defineCounty() {
        ObjectNode first = (ObjectNode) TestTopics.example("caseload-service", "neighbourhood.defined");
        TestTopics.publish("doorstep.neighbourhood.v1", "NH01", "neighbourhood.defined", first);
        TestTopics.publish("doorstep.neighbourhood.v1", "NH02", "neighbourhood.defined", neighbour(first));
        await().atMost(PATIENCE).until(() -> knows("Z90001", "NH01") && knows("Z90006", "NH02"));
    }

    private static ObjectNode neighbour(ObjectNode first) {
        ObjectNode second = first.deepCopy();
        second.put("neighbourhoodId", "NH02").put("name", "Second").put("neighbourhoodTeamId", "NH02-INT");
        ObjectNode practice = (ObjectNode) first.get("practices").get(0).deepCopy();
        second.putArray("practices").add(practice.put("odsCode", "Z90006"));
        ObjectNode team = (ObjectNode) first.get("teams").get(0).deepCopy();
        second.putArray("teams")
                .add(team.put("teamId", "NH02-INT").put("teamType", "integrated-neighbourhood"))
                .add(team.deepCopy().put("teamId", "B1-UCR"));
        return second;
    }

    private static boolean knows(String practice, String neighbourhood) {
        String known = as(registrar())
                .body(Map.of("family", "Probe", "practice", practice))
                .post(PEOPLE)
                .path("neighbourhoodId");
        return neighbourhood.equals(known);
    }

    // people

    public static String anNhsNumber() {
        return NhsNumbers.valid(PEOPLE_SO_FAR.addAndGet(10));
    }

    public static Map<String, Object> somebodyOf(String practice) {
        Map<String, Object> person = new HashMap<>();
        person.put("nhsNumber", anNhsNumber());
        person.put("family", "Kenley");
        person.put("given", "Kathleen");
        person.put("birthDate", "1947-03-02");
        person.put("sex", "female");
        person.put("practice", practice);
        person.put("addressLines", List.of("12 Orchard Row"));
        return person;
    }

    // referrals

    public static Map<String, Object> referralOf(Map<String, Object> person) {
        Map<String, Object> referral = new HashMap<>();
        referral.put("person", person);
        referral.put("channel", "gp");
        referral.put("reason", "reduced-function");
        referral.put("reasonText", "Two falls this week; her daughter is exhausted.");
        referral.put("requestedPriority", "two-day");
        return referral;
    }

    public static Response submit(Tokens who, Map<String, Object> referral) {
        return as(who).body(referral).post(REFERRALS);
    }

    /** A referral by the GP system about somebody new of practice Z90001; gives its id. */
    public static String submitted() {
        return submitted(referralOf(somebodyOf("Z90001")));
    }

    public static String submitted(Map<String, Object> referral) {
        Response response = submit(gpSystem(), referral);
        assertThat(response.statusCode()).as(response.asString()).isEqualTo(201);
        return response.path("referralId");
    }

    public static Response triage(String referral, String outcome) {
        return as(triageNurse())
                .header("If-Match", etag(triageNurse(), referral))
                .body(Map.of(
                        "outcome",
                        outcome,
                        "rationale",
                        "Falls, carer strained",
                        "basis",
                        "best-interests",
                        "spokenTo",
                        "Her daughter M"))
                .post(REFERRALS + "/" + referral + "/triage");
    }

    /** Submitted, and offered to NH01-INT. */
    public static String offered() {
        String referral = submitted();
        triage(referral, "neighbourhood-team").then().statusCode(200);
        return referral;
    }

    /** Submitted, and offered to B1-UCR with two hours to go. */
    public static String offeredUrgently() {
        String referral = submitted();
        triage(referral, "two-hour-response").then().statusCode(200);
        return referral;
    }

    public static Response read(Tokens who, String referral) {
        return as(who).get(REFERRALS + "/" + referral);
    }

    public static String etag(Tokens who, String referral) {
        return read(who, referral).header("ETag");
    }

    public static void awaitState(String referral, String state) {
        await().atMost(PATIENCE)
                .untilAsserted(
                        () -> assertThat((String) read(triageNurse(), referral).path("state"))
                                .isEqualTo(state));
    }

    public static void awaitClock(String referral, String state) {
        await().atMost(PATIENCE)
                .untilAsserted(
                        () -> assertThat((String) read(triageNurse(), referral).path("clock.state"))
                                .isEqualTo(state));
    }

    // what teams say: caseload-service's own examples, about this referral

    public static UUID say(String type, String referral, Map<String, Object> about) {
        UUID id = UUID.randomUUID();
        say(id, type, referral, about);
        return id;
    }

    public static void say(UUID eventId, String type, String referral, Map<String, Object> about) {
        ObjectNode event = (ObjectNode) TestTopics.example("caseload-service", type);
        String person = read(triageNurse(), referral).path("personId");
        event.put("referralId", referral).put("personId", person);
        about.forEach((field, value) -> event.put(field, value.toString()));
        TestTopics.publish(eventId, CASELOAD_TOPIC, person, type, event);
    }

    // what we say

    public static List<JsonNode> told(String type, String referral) {
        return TestTopics.all(REFERRAL_TOPIC, e -> e.type().equals(type) && isAbout(e, referral)).stream()
                .map(TestTopics.Event::data)
                .toList();
    }

    public static JsonNode awaitTold(String type, String referral) {
        return TestTopics.await(REFERRAL_TOPIC, e -> e.type().equals(type) && isAbout(e, referral))
                .data();
    }

    public static boolean isAbout(TestTopics.Event event, String referral) {
        return event.data().path("referralId").asText().equals(referral);
    }
}
