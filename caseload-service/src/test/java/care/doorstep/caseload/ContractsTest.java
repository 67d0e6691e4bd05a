package care.doorstep.caseload;

import static io.restassured.RestAssured.given;

import care.doorstep.platform.testkit.Contracts;
import care.doorstep.platform.testkit.WithDoorstepStack;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithDoorstepStack
class ContractsTest {
    private static final Contracts CONTRACTS = Contracts.of("caseload-service");

    @Inject
    DataSource database;

    @Test
    void every_example_matches_its_schema() {
        CONTRACTS.assertExamplesMatchSchemas();
    }

    @Test
    void asyncapi_names_every_event() {
        CONTRACTS.assertAsyncApiNamesEveryEvent();
    }

    @Test
    void everything_the_service_states_matches_its_schema() {
        Scene.locality();
        var accepted = Scene.acceptedCase(Scene.offer("NH01-INT"));
        Scene.command(accepted, "discharge", Map.of("reason", "other"));
        CONTRACTS.assertJournalMatchesSchemas(database);
    }

    @Test
    void openapi_is_the_one_that_is_served() {
        CONTRACTS.assertOpenApiIsCurrent(given().get("/q/openapi").asString());
    }
}
