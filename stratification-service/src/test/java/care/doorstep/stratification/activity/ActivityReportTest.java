package care.doorstep.stratification.activity;

import static care.doorstep.stratification.TestCalls.activity;
import static care.doorstep.stratification.TestCalls.file;
import static care.doorstep.stratification.TestCalls.get;
import static care.doorstep.stratification.TestCalls.hospital;
import static care.doorstep.stratification.TestCalls.post;
import static care.doorstep.stratification.TestCalls.practice;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;

import care.doorstep.platform.testkit.NhsNumbers;
import care.doorstep.platform.testkit.TestTopics;
import care.doorstep.platform.testkit.WithDoorstepStack;
import care.doorstep.stratification.TestPerson;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithDoorstepStack
class ActivityReportTest {

    private static final String ACTIVITY = "doorstep.activity.v1";
    private static final String RISK = "doorstep.risk.v1";
    private static final String HEADING = "nhs_number,type,at,primary_icd10,other_icd10s\n";

    private final TestPerson person = TestPerson.registeredWith("Z90001");

    @Test
    void an_admission_is_stated_and_its_diagnoses_are_scored() {
        var body = Map.of(
                "nhsNumber", person.nhsNumber(),
                "type", "admitted",
                "at", "2026-09-14T22:40:00+01:00",
                "primaryDiagnosis", "S72.0",
                "otherDiagnoses", List.of("F00", "W19"));

        post(hospital(), "/activity", body)
                .then()
                .statusCode(201)
                .body("activityId", notNullValue())
                .body("at", equalTo("2026-09-14T21:40:00Z"));

        var event = TestTopics.await(ACTIVITY, e -> e.key().equals(person.id().toString()));
        assertThat(event.type()).isEqualTo("activity.admitted");
        assertThat(event.data().path("organisation").asText()).isEqualTo("RZ9");
        assertThat(event.data().path("primaryDiagnosis").asText()).isEqualTo("S720");
        await().until(() -> !person.events(RISK).isEmpty());
        assertThat(person.events(RISK).getFirst().data().path("score").asInt()).isEqualTo(14 + 71 + 32);
    }

    @Test
    void the_same_activity_again_is_the_same_activity() {
        var first = activity(person, "attended", "2026-09-14T21:40:00Z", "W19");
        var again = activity(person, "attended", "2026-09-14T21:40:00Z", "W19");
        activity(person, "discharged", "2026-09-14T21:40:00Z", "W19").then().statusCode(201);

        first.then().statusCode(201);
        again.then().statusCode(200).body("activityId", equalTo(first.path("activityId")));
        await().until(() -> person.events(ACTIVITY).size() == 2);
        assertThat(person.events(ACTIVITY))
                .extracting(TestTopics.Event::type)
                .containsExactly("activity.attended", "activity.discharged");
        assertThat(person.events(RISK)).hasSizeLessThanOrEqualTo(3);
    }

    @Test
    void the_person_can_be_named_by_id() {
        var body = Map.of("personId", person.id(), "type", "attended", "at", "2026-09-14T21:40:00Z");

        post(hospital(), "/activity", body).then().statusCode(201);
        await().until(() -> person.events(ACTIVITY).size() == 1);
        assertThat(person.events(ACTIVITY)
                        .getFirst()
                        .data()
                        .path("primaryDiagnosis")
                        .isNull())
                .isTrue();
    }

    @Test
    void activity_that_cannot_be_is_refused_by_its_field() {
        refused(Map.of("nhsNumber", "9990000019", "type", "admitted", "at", "2026-09-14T21:40:00Z"), "/nhsNumber");
        refused(
                Map.of("nhsNumber", NhsNumbers.valid(900_000), "type", "admitted", "at", "2026-09-14T21:40:00Z"),
                "/nhsNumber");
        refused(Map.of("personId", UUID.randomUUID(), "type", "admitted", "at", "2026-09-14T21:40:00Z"), "/personId");
        refused(Map.of("type", "admitted", "at", "2026-09-14T21:40:00Z"), "");
        refused(Map.of("personId", person.id(), "type", "moved", "at", "2026-09-14T21:40:00Z"), "/type");
        refused(Map.of("personId", person.id(), "type", "admitted", "at", "2999-09-14T21:40:00Z"), "/at");
        refused(
                Map.of(
                        "personId",
                        person.id(),
                        "type",
                        "admitted",
                        "at",
                        "2026-09-14T21:40:00Z",
                        "otherDiagnoses",
                        List.of("W19", "fall")),
                "/otherDiagnoses/1");
        assertThat(person.events(ACTIVITY)).isEmpty();
    }

    private static void refused(Map<String, Object> body, String pointer) {
        post(hospital(), "/activity", body)
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("errors.pointer", hasItem(pointer));
    }

    @Test
    void a_hospital_writes_and_does_not_read() {
        activity(person, "admitted", "2026-09-14T21:40:00Z", "W19").then().statusCode(201);

        get(hospital(), "/people/" + person.id() + "/risk").then().statusCode(404);
        post(practice("Z90001"), "/activity", Map.of()).then().statusCode(403);
        file(practice("Z90001"), "/activity/import", HEADING).then().statusCode(403);
    }

    @Test
    void a_file_is_taken_line_by_line() {
        var n = person.nhsNumber();
        var csv = HEADING
                + n + ",admitted,2026-09-14T21:40:00Z,S72.0,F00 W19\n"
                + n + ",discharged,2026-09-22T13:15:00Z,S72.0,\"F00;W19\"\n"
                + n + ",attended,2026-08-30T17:05:00+01:00,,\n"
                + n + ",attended,2026-08-30T17:05:00+01:00,,\n"
                + n + ",transferred,2026-08-30T17:05:00Z,,\n"
                + n + ",attended,2026-08-30 17:05,,\n"
                + n + ",attended,2999-08-30T17:05:00Z,,\n"
                + n + ",attended,2026-08-30T17:05:00Z,hip,\n"
                + n + ",attended,2026-08-30T17:05:00Z,,hip W19\n"
                + "9990000019,attended,2026-08-30T17:05:00Z,,\n"
                + NhsNumbers.valid(900_000) + ",attended,2026-08-30T17:05:00Z,,\n";

        var report = file(hospital(), "/activity/import", csv);

        report.then()
                .statusCode(200)
                .body("read", equalTo(11))
                .body("accepted", equalTo(4))
                .body("alreadyKnown", equalTo(1))
                .body("rejected.line", contains(6, 7, 8, 9, 10, 11, 12));
        assertThat(report.asString()).doesNotContain("9990");
        await().until(() -> person.events(ACTIVITY).size() == 3);

        file(hospital(), "/activity/import", csv).then().body("alreadyKnown", equalTo(4));
        assertThat(person.events(ACTIVITY)).hasSize(3);
    }
}
