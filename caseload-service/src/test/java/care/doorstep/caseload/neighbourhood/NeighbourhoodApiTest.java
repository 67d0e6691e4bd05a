package care.doorstep.caseload.neighbourhood;

import static care.doorstep.caseload.Scene.API;
import static care.doorstep.caseload.Scene.definition;
import static care.doorstep.caseload.Scene.localityAdmin;
import static care.doorstep.caseload.Scene.nurse;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import care.doorstep.platform.testkit.Contracts;
import care.doorstep.platform.testkit.TestTopics;
import care.doorstep.platform.testkit.WithDoorstepStack;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithDoorstepStack
class NeighbourhoodApiTest {
    private static final String HEADER = "PRACTICE_CODE,PRACTICE_NAME,PCN_CODE\n";

    @Test
    void a_definition_and_its_practices_are_stated_in_full_each_time_they_change() {
        put("NH51", null, "U90051").then().statusCode(201).header("ETag", "\"v1\"");
        put("NH51", "\"v1\"", "U90051").then().statusCode(200).header("ETag", "\"v1\"");
        imported(HEADER + "Z90551,\"ST ALDATE, CHURCH ROW\",U90051\nZ90552,MILL LANE,U\n")
                .then()
                .statusCode(200)
                .body("read", equalTo(2))
                .body("imported", equalTo(1))
                .body("unallocated", equalTo(1))
                .body("rejected", hasSize(0));
        imported(HEADER + "Z90551,\"ST ALDATE, CHURCH ROW\",U90051\n").then().statusCode(200);
        nurse().get(API + "/neighbourhoods/NH51")
                .then()
                .statusCode(200)
                .header("ETag", "\"v2\"")
                .body("practices.odsCode", contains("Z90551"))
                .body("leadGp", equalTo("Dr Owen Hartley"));
        var last = TestTopics.await(
                "doorstep.neighbourhood.v1",
                event -> event.key().equals("NH51")
                        && event.data().path("version").asInt() == 2);
        assertThat(last.type()).isEqualTo("neighbourhood.defined");
        assertThat(last.data().at("/practices/0/name").asText()).isEqualTo("ST ALDATE, CHURCH ROW");
        Contracts.of("caseload-service")
                .assertValid("neighbourhood.defined", last.data().toString());
        assertThat(TestTopics.all(
                        "doorstep.neighbourhood.v1", event -> event.key().equals("NH51")))
                .hasSize(2);
    }

    @Test
    void a_change_needs_the_version_it_was_made_on() {
        put("NH52", null, "U90052").then().statusCode(201);
        put("NH52", null, "U90053").then().statusCode(428);
        put("NH52", "\"v9\"", "U90053").then().statusCode(412).header("ETag", "\"v1\"");
        put("NH53", "\"v1\"", "U90054").then().statusCode(412);
        put("NH52", "\"v1\"", "U90053").then().statusCode(200).header("ETag", "\"v2\"");
    }

    @Test
    void a_definition_that_contradicts_itself_or_another_is_refused_by_its_field() {
        put("NH55", null, "U90055").then().statusCode(201);
        put("NH56", null, "U90055")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/pcnCodes"))
                .body("errors[0].detail", startsWith("U90055"));
        var body = new HashMap<>(definition("NH56", "U90056"));
        body.put("urgentResponseTeamId", "NH56-INT");
        localityAdmin()
                .body(body)
                .put(API + "/neighbourhoods/NH56")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/urgentResponseTeamId"));
        body.put("population", 0);
        body.put("pcnCodes", List.of("90056"));
        body.put("leadGp", " ");
        localityAdmin()
                .body(body)
                .put(API + "/neighbourhoods/NH56")
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItems("/population", "/leadGp"))
                .body("errors.pointer", hasSize(3));
        nurse().get(API + "/neighbourhoods/NH56").then().statusCode(404);
    }

    @Test
    void only_a_locality_admin_changes_the_locality_and_anyone_signed_in_reads_it() {
        given().get(API + "/neighbourhoods").then().statusCode(401);
        nurse().body(definition("NH57", "U90057"))
                .put(API + "/neighbourhoods/NH57")
                .then()
                .statusCode(403);
        nurse().contentType("text/csv")
                .body(HEADER)
                .post(API + "/practices/import")
                .then()
                .statusCode(403);
        put("NH58", null, "U90058").then().statusCode(201);
        put("NH59", null, "U90059").then().statusCode(201);
        var page = nurse().queryParam("limit", 1).get(API + "/neighbourhoods");
        page.then().statusCode(200).body("items", hasSize(1)).body("next", notNullValue());
        nurse().queryParam("limit", 1)
                .queryParam("cursor", page.<String>path("next"))
                .get(API + "/neighbourhoods")
                .then()
                .statusCode(200)
                .body("items", hasSize(1));
    }

    @Test
    void a_file_is_taken_over_line_by_line() throws IOException {
        imported(sample())
                .then()
                .statusCode(200)
                .body("read", equalTo(9))
                .body("imported", equalTo(3))
                .body("unallocated", equalTo(1))
                .body("rejected.line", contains(7, 8, 9, 10, 11));
        imported("a,b\n1,2\n")
                .then()
                .statusCode(422)
                .body("type", equalTo("https://doorstep.care/problems/not-a-practice-file"));
        localityAdmin()
                .contentType("application/json")
                .body("{}")
                .post(API + "/practices/import")
                .then()
                .statusCode(415);
    }

    private static Response put(String id, String ifMatch, String... networks) {
        var request = localityAdmin().body(definition(id, networks));
        return (ifMatch == null ? request : request.headers(Map.of("If-Match", ifMatch)))
                .put(API + "/neighbourhoods/" + id);
    }

    private static Response imported(String file) {
        return localityAdmin().contentType("text/csv").body(file).post(API + "/practices/import");
    }

    private static String sample() throws IOException {
        try (var file = NeighbourhoodApiTest.class.getResourceAsStream("/practices-pcn-sample.csv")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
