package care.doorstep.referral;

import static io.restassured.RestAssured.given;

import care.doorstep.platform.testkit.Contracts;
import care.doorstep.platform.testkit.WithDoorstepStack;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithDoorstepStack
class ContractsTest {

    private final Contracts contracts = Contracts.of("referral-service");

    @Test
    void every_example_satisfies_its_schema() {
        contracts.assertExamplesMatchSchemas();
    }

    @Test
    void the_async_api_names_every_event() {
        contracts.assertAsyncApiNamesEveryEvent();
    }

    @Test
    void the_committed_open_api_is_the_one_served() {
        contracts.assertOpenApiIsCurrent(given().get("/q/openapi").asString());
    }
}
