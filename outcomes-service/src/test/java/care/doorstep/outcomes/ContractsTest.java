package care.doorstep.outcomes;

import static io.restassured.RestAssured.given;

import care.doorstep.platform.testkit.Contracts;
import care.doorstep.platform.testkit.TestTopics;
import care.doorstep.platform.testkit.WithDoorstepStack;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithDoorstepStack
class ContractsTest {

    private static final Contracts CONTRACTS = Contracts.of("outcomes-service");

    @Inject
    DataSource database;

    @Test
    void every_example_satisfies_its_schema() {
        CONTRACTS.assertExamplesMatchSchemas();
    }

    @Test
    void the_async_api_names_every_event() {
        CONTRACTS.assertAsyncApiNamesEveryEvent();
    }

    @Test
    void whatever_is_stated_satisfies_its_schema() {
        var k = Producers.ofK().publish();
        Caught.up(database);
        TestTopics.await("doorstep.outcome.v1", e -> e.key().equals(k.person.toString()));

        CONTRACTS.assertJournalMatchesSchemas(database);
    }

    @Test
    void the_open_api_document_is_the_one_served() {
        CONTRACTS.assertOpenApiIsCurrent(given().get("/q/openapi").asString());
    }
}
