package care.doorstep.stratification;

import static io.restassured.RestAssured.given;

import care.doorstep.platform.testkit.Tokens;
import io.restassured.response.Response;
import java.util.Map;

/** The API as its callers use it. */
public final class TestCalls {

    public static final String API = "/api/stratification/v1";

    private TestCalls() {}

    public static Tokens practice(String odsCode) {
        return Tokens.machine("gp-system").roles("referrer", "condition-feed").organisation(odsCode);
    }

    public static Tokens hospital() {
        return Tokens.machine("hospital").roles("referrer", "activity-feed").organisation("RZ9");
    }

    public static Tokens nurse(String... teams) {
        return Tokens.user("nurse")
                .roles("neighbourhood-clinician")
                .organisation("RY9")
                .teams(teams);
    }

    public static Tokens triage() {
        return Tokens.user("triage").roles("triage-clinician").organisation("RY9");
    }

    public static Response condition(Tokens caller, TestPerson person, String code, String recordedOn) {
        return post(caller, "/people/" + person.id() + "/conditions", Map.of("code", code, "recordedOn", recordedOn));
    }

    public static Response activity(TestPerson person, String type, String at, String diagnosis) {
        var body = Map.of("nhsNumber", person.nhsNumber(), "type", type, "at", at, "primaryDiagnosis", diagnosis);
        return post(hospital(), "/activity", body);
    }

    public static Response post(Tokens caller, String path, Object body) {
        return given().auth()
                .oauth2(caller.sign())
                .contentType("application/json")
                .body(body)
                .post(API + path);
    }

    public static Response file(Tokens caller, String path, String csv) {
        return given().auth()
                .oauth2(caller.sign())
                .contentType("text/csv")
                .body(csv)
                .post(API + path);
    }

    public static Response get(Tokens caller, String path) {
        return given().auth().oauth2(caller.sign()).header("X-End-User", "Dr A").get(API + path);
    }
}
