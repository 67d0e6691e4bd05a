package care.doorstep.careplan;

import static io.restassured.RestAssured.given;

import care.doorstep.platform.testkit.Contracts;
import care.doorstep.platform.testkit.WithDoorstepStack;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithDoorstepStack
class ContractsTest {

    private final Contracts contracts = Contracts.of("careplan-service");

    @Inject
    DataSource database;

    @Test
    void every_event_has_a_schema_and_an_example_that_satisfies_it() {
        contracts.assertExamplesMatchSchemas();
        contracts.assertAsyncApiNamesEveryEvent();
    }

    @Test
    void everything_a_whole_plan_states_satisfies_its_schema() {
        WholePlan.written();
        contracts.assertJournalMatchesSchemas(database);
    }

    @Test
    void the_committed_api_description_is_the_one_that_is_served() {
        contracts.assertOpenApiIsCurrent(given().get("/q/openapi").body().asString());
    }
}
