package care.doorstep.stratification.condition;

import static care.doorstep.stratification.TestCalls.file;
import static care.doorstep.stratification.TestCalls.hospital;
import static care.doorstep.stratification.TestCalls.nurse;
import static care.doorstep.stratification.TestCalls.post;
import static care.doorstep.stratification.TestCalls.practice;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import care.doorstep.platform.testkit.NhsNumbers;
import care.doorstep.platform.testkit.WithDoorstepStack;
import care.doorstep.stratification.TestPerson;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithDoorstepStack
class ConditionImportTest {

    private static final String RISK = "doorstep.risk.v1";
    private static final String PATH = "/conditions/import";
    private static final String HEADING = "nhs_number,icd10,recorded_on\n";

    private final TestPerson person = TestPerson.registeredWith("Z90001");

    private String line(TestPerson of, String code, String day) {
        return of.nhsNumber() + "," + code + "," + day + "\n";
    }

    @Test
    void good_lines_are_taken_and_bad_ones_reported_by_line_without_a_number() {
        var elsewhere = TestPerson.registeredWith("Z90002");
        var csv = HEADING
                + line(person, "F00", "2026-10-01")
                + "9990000019,F00,2026-10-01\n"
                + line(person, "XX", "2026-10-01")
                + line(person, "W19", "01/10/2026")
                + line(person, "W19", "2999-10-01")
                + line(elsewhere, "F00", "2026-10-01")
                + NhsNumbers.valid(900_000) + ",F00,2026-10-01\n"
                + "\n"
                + person.nhsNumber() + ",W19\n"
                + line(person, "W19.9", "2026-10-02");

        var report = file(practice("Z90001"), PATH, csv);

        report.then()
                .statusCode(200)
                .body("read", equalTo(9))
                .body("accepted", equalTo(2))
                .body("alreadyKnown", equalTo(0))
                .body("rejectedCount", equalTo(7))
                .body("rejected.line", contains(3, 4, 5, 6, 7, 8, 10))
                .body("rejected[0].reason", equalTo("nhs_number is not a valid NHS number"))
                .body("rejected[1].reason", equalTo("icd10 is not an ICD-10 code"))
                .body("rejected[2].reason", containsString("recorded_on is not a date"))
                .body("rejected[3].reason", equalTo("recorded_on is in the future"))
                .body("rejected[4].reason", equalTo("nhs_number names nobody whose conditions you may report"))
                .body("rejected[5].reason", equalTo("nhs_number names nobody whose conditions you may report"))
                .body("rejected[6].reason", equalTo("does not have 3 columns"));
        assertThat(report.asString()).doesNotContain("999");
        await().until(() -> person.events(RISK).size() == 3);
        assertThat(elsewhere.events(RISK)).isEmpty();
    }

    @Test
    void a_person_is_scored_once_for_all_of_their_lines_and_a_file_sent_again_changes_nothing() {
        var csv = HEADING
                + line(person, "F00", "2026-10-01")
                + line(person, "W19", "2026-10-01")
                + line(person, "W19", "2026-10-01");

        file(practice("Z90001"), PATH, csv)
                .then()
                .statusCode(200)
                .body("accepted", equalTo(3))
                .body("alreadyKnown", equalTo(1));
        await().until(() -> person.events(RISK).size() == 3);
        assertThat(person.events(RISK).getFirst().data().path("score").asInt()).isEqualTo(103);

        file(practice("Z90001"), PATH, csv)
                .then()
                .statusCode(200)
                .body("accepted", equalTo(3))
                .body("alreadyKnown", equalTo(3))
                .body("rejected", hasSize(0));
        var after = TestPerson.registeredWith("Z90001");
        file(practice("Z90001"), PATH, HEADING + line(after, "F00", "2026-10-01"))
                .then()
                .statusCode(200);
        await().until(() -> after.events(RISK).size() == 3);
        assertThat(person.events(RISK)).hasSize(3);
    }

    @Test
    void a_file_of_several_portions_is_taken_whole() {
        var csv = new StringBuilder(HEADING);
        for (var i = 0; i < 2_500; i++) {
            csv.append(line(person, "F0" + i % 10, "20%02d-%02d-%02d".formatted(10 + i / 250, 1 + i % 12, 1 + i % 28)));
        }

        file(practice("Z90001"), PATH, csv.toString())
                .then()
                .statusCode(200)
                .body("read", equalTo(2_500))
                .body("rejectedCount", equalTo(0));
    }

    @Test
    void an_unverified_number_matches_nobody_and_a_number_of_two_people_neither() {
        var twin = new TestPerson(java.util.UUID.randomUUID(), person.nhsNumber());
        twin.publish(1, "Z90001", null);

        await().untilAsserted(() -> file(practice("Z90001"), PATH, HEADING + line(person, "F00", "2026-10-01"))
                .then()
                .body("rejectedCount", equalTo(1)));
    }

    @Test
    void another_heading_another_type_and_another_role_are_refused() {
        file(practice("Z90001"), PATH, "nhs,code\n")
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("detail", containsString("nhs_number,icd10,recorded_on"));
        file(practice("Z90001"), PATH, "").then().statusCode(422);
        post(practice("Z90001"), PATH, Map.of()).then().statusCode(415);
        file(nurse("NH01-INT"), PATH, HEADING).then().statusCode(403);
        file(hospital(), PATH, HEADING).then().statusCode(403);
    }

    @Test
    void bytes_that_are_no_text_are_rejected_like_any_other_line() {
        file(practice("Z90001"), PATH, HEADING + "\u0000\u0001,\uFFFD,\u202E\n" + line(person, "F00", "2026-10-01"))
                .then()
                .statusCode(200)
                .body("accepted", equalTo(1))
                .body("rejectedCount", equalTo(1));
    }
}
