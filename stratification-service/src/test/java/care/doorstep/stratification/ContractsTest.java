package care.doorstep.stratification;

import static io.restassured.RestAssured.given;

import care.doorstep.platform.testkit.Contracts;
import care.doorstep.platform.testkit.WithDoorstepStack;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithDoorstepStack
class ContractsTest {

    private final Contracts contracts = Contracts.of("stratification-service");

    @Inject
    AgroalDataSource database;

    @Test
    void every_event_has_a_schema_and_an_example_that_satisfies_it() {
        contracts.assertExamplesMatchSchemas();
    }

    @Test
    void the_asyncapi_document_names_every_event() {
        contracts.assertAsyncApiNamesEveryEvent();
    }

    @Test
    void the_committed_openapi_document_is_the_one_that_is_served() {
        contracts.assertOpenApiIsCurrent(given().get("/q/openapi").asString());
    }

    @Test
    void what_is_stated_satisfies_its_schema() {
        var person = TestPerson.registeredWith("Z90001");
        TestCalls.condition(TestCalls.practice("Z90001"), person, "F00", "2026-10-01")
                .then()
                .statusCode(201);
        for (var type : new String[] {"admitted", "discharged", "attended"}) {
            TestCalls.activity(person, type, "2026-09-14T21:40:00Z", "S72.0")
                    .then()
                    .statusCode(201);
        }
        contracts.assertJournalMatchesSchemas(database);
    }
}
