package care.doorstep.stratification.population;

import static care.doorstep.stratification.TestCalls.condition;
import static care.doorstep.stratification.TestCalls.practice;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import care.doorstep.platform.testkit.TestTopics;
import care.doorstep.platform.testkit.Tokens;
import care.doorstep.platform.testkit.WithDoorstepStack;
import care.doorstep.stratification.TestPerson;
import care.doorstep.stratification.population.domain.NhsNumber;
import care.doorstep.stratification.population.domain.PersonId;
import care.doorstep.stratification.population.domain.Population;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithDoorstepStack
class PersonCopyTest {

    private static final PersonId K = new PersonId(UUID.fromString("01a10b13-a800-7000-8000-000000000010"));

    @Inject
    Population population;

    private String practiceOf(PersonId id) {
        return QuarkusTransaction.requiringNew()
                .call(() -> population.find(id).map(person -> person.practice()).orElse("none"));
    }

    @Test
    void the_index_s_own_example_is_understood() {
        TestTopics.publishExample("referral-service", "doorstep.person.v1", K.toString(), "person.registered");

        await().until(() -> practiceOf(K).equals("Z90001"));
        var number = new NhsNumber("9990000018");
        assertThat(QuarkusTransaction.requiringNew().call(() -> population.find(List.of(number))))
                .containsKey(number);
    }

    @Test
    void an_older_version_that_comes_late_changes_nothing() {
        var person = TestPerson.registeredWith("Z90001");
        person.publish(3, "Z90003", null);
        person.publish(2, "Z90002", null);
        var later = TestPerson.registeredWith("Z90001");
        person.publish(4, "Z90004", null);

        await().until(() -> practiceOf(new PersonId(person.id())).equals("Z90004"));
        condition(practice("Z90004"), person, "F00", "2026-10-01").then().statusCode(201);
        condition(practice("Z90001"), person, "W19", "2026-10-01").then().statusCode(404);
        condition(practice("Z90001"), later, "F00", "2026-10-01").then().statusCode(201);
    }

    @Test
    void a_rebuild_gives_the_same_copy_and_states_nothing() {
        var person = TestPerson.registeredWith("Z90001");
        condition(practice("Z90001"), person, "F00", "2026-10-01").then().statusCode(201);
        await().until(() -> person.events("doorstep.risk.v1").size() == 3);

        given().auth()
                .oauth2(Tokens.machine("operator").roles("operator").sign())
                .contentType("application/json")
                .post("/operations/inbox/rebuild")
                .then()
                .statusCode(org.hamcrest.Matchers.lessThan(300));

        await().until(() -> practiceOf(new PersonId(person.id())).equals("Z90001"));
        condition(practice("Z90001"), person, "F00", "2026-10-01").then().statusCode(200);
        assertThat(person.events("doorstep.risk.v1")).hasSize(3);
    }
}
