package care.doorstep.stratification;

import static org.awaitility.Awaitility.await;

import care.doorstep.platform.testkit.NhsNumbers;
import care.doorstep.platform.testkit.TestTopics;
import care.doorstep.stratification.population.domain.PersonId;
import care.doorstep.stratification.population.domain.Population;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Somebody of the person index, made known to this service as the index would: by its own example event. */
public record TestPerson(UUID id, String nhsNumber) {

    private static final AtomicInteger NEXT = new AtomicInteger(1_000);

    public static TestPerson registeredWith(@Nullable String practice) {
        var person = new TestPerson(UUID.randomUUID(), NhsNumbers.valid(NEXT.addAndGet(2)));
        person.publish(1, practice, null);
        await().until(() -> QuarkusTransaction.requiringNew()
                .call(() -> population().find(new PersonId(person.id())).isPresent()));
        return person;
    }

    /** The index states a newer version. */
    public void publish(long version, @Nullable String practice, @Nullable Instant deceasedAt) {
        var body = (ObjectNode) TestTopics.example("referral-service", "person.registered");
        body.put("personId", id.toString());
        body.put("personVersion", version);
        body.put("nhsNumber", nhsNumber);
        body.put("practice", practice);
        body.put("deceasedAt", deceasedAt == null ? null : deceasedAt.toString());
        var type = version == 1 ? "person.registered" : "person.updated";
        TestTopics.publish("doorstep.person.v1", id.toString(), type, body);
    }

    /** An organisation has a legitimate relationship with the person; {@code team} narrows it. */
    public void relatedTo(String organisation, @Nullable String team, String basis) {
        var relationship = new HashMap<String, Object>();
        relationship.put("organisation", organisation);
        relationship.put("teamId", team);
        relationship.put("userId", null);
        relationship.put("basis", basis);
        relationship.put("from", "2020-01-01T00:00:00Z");
        relationship.put("until", null);
        TestTopics.publish(
                "doorstep.relationship.v1",
                id.toString(),
                "relationship.changed",
                Map.of("personId", id, "version", 1, "relationships", List.of(relationship)));
    }

    /** What this service has stated about the person on a topic, in order. */
    public List<TestTopics.Event> events(String topic) {
        return TestTopics.all(topic, event -> event.key().equals(id.toString()));
    }

    private static Population population() {
        return Arc.container().select(Population.class).get();
    }
}
