package care.doorstep.caseload;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import care.doorstep.platform.testkit.TestTopics;
import care.doorstep.platform.testkit.Tokens;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A county with two neighbourhoods, its people at work, and referrals as the single point of access states them. */
public final class Scene {
    public static final String API = "/api/caseload/v1";
    private static final String REFERRALS = "doorstep.referral.v1";

    private Scene() {}

    /** An offer that was published: the ids that its events carry. */
    public record Offered(UUID referral, UUID person, String team, String journey) {}

    public static RequestSpecification nurse() {
        return as(nurseOf("NH01-INT", "B1-UCR"));
    }

    public static RequestSpecification otherNurse() {
        return as(Tokens.user("nurse-of-nh02").roles("neighbourhood-clinician").teams("NH02-INT"));
    }

    public static RequestSpecification hub() {
        return as(Tokens.user("hub").roles("hub-coordinator"));
    }

    public static RequestSpecification localityAdmin() {
        return as(Tokens.machine("demo-loader").roles("locality-admin"));
    }

    public static Tokens nurseOf(String... teams) {
        return Tokens.user("nurse").roles("neighbourhood-clinician").teams(teams);
    }

    public static RequestSpecification as(Tokens who) {
        return given().auth().oauth2(who.sign()).contentType("application/json");
    }

    /** Defines NH01 and NH02 of board B1, unless an earlier test did. */
    public static void locality() {
        define("NH01", "U90001");
        define("NH02", "U90002");
    }

    private static void define(String id, String network) {
        localityAdmin().body(definition(id, network)).put(API + "/neighbourhoods/" + id);
    }

    public static Map<String, Object> definition(String id, String... networks) {
        return Map.of(
                "name",
                "Name of " + id,
                "boardId",
                "B1",
                "boardName",
                "North Wendleshire",
                "population",
                41_200,
                "leadGp",
                "Dr Owen Hartley",
                "leadNurse",
                "Sister Mary Adeyemi",
                "pcnCodes",
                List.of(networks),
                "teams",
                List.of(team(id + "-INT", "integrated-neighbourhood"), team("B1-UCR", "urgent-community-response")),
                "neighbourhoodTeamId",
                id + "-INT",
                "urgentResponseTeamId",
                "B1-UCR");
    }

    private static Map<String, Object> team(String id, String type) {
        return Map.of("teamId", id, "name", "Team " + id, "teamType", type, "organisation", "RY9");
    }

    /** Offers a new person to a team, by referral-service's own example. */
    public static Offered offer(String team) {
        var offered = new Offered(
                UUID.randomUUID(), UUID.randomUUID(), team, UUID.randomUUID().toString());
        offer(offered, 1);
        return offered;
    }

    /** Offers the same referral (again). */
    public static void offer(Offered offered, int number) {
        var body = body(offered, "referral.offered").put("offerNumber", number).put("teamId", offered.team());
        state(offered, "referral.offered", body);
    }

    /** The producer's example of an event, about this referral. */
    public static ObjectNode body(Offered offered, String type) {
        return ((ObjectNode) TestTopics.example("referral-service", type))
                .put("referralId", offered.referral().toString())
                .put("personId", offered.person().toString());
    }

    /** States an event of this referral on its topic; the id returned is the event's. */
    public static UUID state(Offered offered, String type, ObjectNode body) {
        var id = UUID.randomUUID();
        deliver(id, offered, type, body);
        return id;
    }

    /** Delivers an event under the given id. */
    public static void deliver(UUID id, Offered offered, String type, ObjectNode body) {
        TestTopics.publish(
                id, REFERRALS, offered.person().toString(), type, body, offered.journey(), OffsetDateTime.now());
    }

    /** An offered case, as soon as it is there. */
    public static String caseOf(Offered offered) {
        return awaitCase(offered, "offered");
    }

    /** The id of the referral's latest case, as soon as it has the state. */
    public static String awaitCase(Offered offered, String state) {
        return await().atMost(Duration.ofSeconds(40))
                .until(() -> latest(offered), found -> state.equals(found.path("state")))
                .path("caseId");
    }

    private static Response latest(Offered offered) {
        return hub().get(API + "/referrals/" + offered.referral() + "/case");
    }

    public static Response get(String caseId) {
        return hub().get(API + "/cases/" + caseId);
    }

    public static String etag(String caseId) {
        return get(caseId).header("ETag");
    }

    /** A nurse's command on the case as it is now. */
    public static Response command(String caseId, String verb, Map<String, ?> body) {
        return nurse().header("If-Match", etag(caseId)).body(body).post(API + "/cases/" + caseId + "/" + verb);
    }

    /** A case that the team accepted and the single point of access confirmed. */
    public static String acceptedCase(Offered offered) {
        var id = caseOf(offered);
        command(id, "acceptance", Map.of("namedClinician", "Nina Rao")).then().statusCode(200);
        state(offered, "referral.accepted", body(offered, "referral.accepted").put("caseId", id));
        awaitCase(offered, "accepted");
        return id;
    }

    /** What this service stated about the person on doorstep.caseload.v1, once as many events are there. */
    public static List<TestTopics.Event> stated(Offered offered, int atLeast) {
        return await().atMost(Duration.ofSeconds(40))
                .until(
                        () -> TestTopics.all(
                                "doorstep.caseload.v1",
                                event -> offered.person().toString().equals(event.key())),
                        events -> events.size() >= atLeast);
    }
}
