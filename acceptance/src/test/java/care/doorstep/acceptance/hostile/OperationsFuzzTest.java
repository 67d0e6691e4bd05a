package care.doorstep.acceptance.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import care.doorstep.acceptance.Journey;
import care.doorstep.acceptance.contract.Operation;
import care.doorstep.acceptance.people.Locality;
import care.doorstep.acceptance.topic.Heard;
import care.doorstep.acceptance.topic.Topics;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * Every operation of the published API documents gets requests that keep to its schema, each spoilt in one way or left
 * as it is. No answer is a 5xx, every refusal is a problem (below /fhir an OperationOutcome) that repeats nothing that
 * was sent, what breaks the schema is refused, and what is refused changes nothing.
 */
@Journey
@Order(6)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class OperationsFuzzTest {

    private static final String AUDIT = "doorstep.audit.v1";
    private static final int MOST_COMPLAINTS = 5;

    private final FuzzRun run = FuzzRun.current();
    private final Courier courier = new Courier();
    private final List<Operation> operations = Operation.all();
    private Known known = Known.none();

    @BeforeAll
    void there_are_people_referrals_cases_and_a_plan() {
        System.out.println("fuzzing from " + run);
        Topics.listening();
        known = Known.made();
    }

    @AfterAll
    void the_county_is_as_it_was() {
        Locality.isAsItWas();
    }

    @TestFactory
    @Order(1)
    Stream<DynamicTest> whatever_is_sent_is_answered_well() {
        return operations.stream().map(one -> DynamicTest.dynamicTest(one.toString(), () -> fuzz(one)));
    }

    @Test
    @Order(2)
    void what_is_refused_changes_nothing() {
        assertThat(courier.refused())
                .as("refused requests of %s", courier.sent())
                .hasSizeGreaterThan(100);
        var topics = Topics.listening();
        topics.fallSilent();
        var changes = topics.heard()
                .filter(event -> !event.topic().equals(AUDIT))
                .filter(event -> courier.refused().containsKey(event.correlationId()))
                .map(event -> event.type() + " although " + courier.refused().get(event.correlationId()));
        assertThat(changes).as(run.toString()).isEmpty();
    }

    @Test
    @Order(3)
    void what_is_stated_keeps_to_its_schema_whatever_led_to_it() {
        var topics = Topics.listening();
        assertThat(topics.heard()).isNotEmpty();
        topics.heard()
                .filter(event -> event.record().value() != null)
                .filter(OperationsFuzzTest::isOurs)
                .filter(event -> !event.topic().equals(AUDIT) && !event.topic().startsWith("doorstep.dead."))
                .forEach(Heard::satisfiesItsSchema);
    }

    /** Other journeys plant records that no service stated. */
    private static boolean isOurs(Heard event) {
        return !event.source().isEmpty();
    }

    private void fuzz(Operation operation) {
        var chance = run.chance(operation);
        var composer = new Composer(known, chance);
        var mutations = new Mutations(chance);
        Map<String, String> complaints = new TreeMap<>();
        var began = Instant.now();
        for (var tries = 0; run.goesOn(tries, began, operations.size()); tries++) {
            var request = versioned(composer.request(operation));
            var sent = chance.nextInt(5) == 0 ? request : mutations.spoil(request);
            courier.complaint(sent)
                    .filter(complaint -> !complaints.containsKey(complaint) && complaints.size() < MOST_COMPLAINTS)
                    .ifPresent(complaint -> complaints.put(
                            complaint,
                            new Shrinking(courier).smallest(sent, complaint).toString()));
        }
        assertThat(new ArrayList<>(complaints.entrySet()))
                .as("%s of %s", run, operation)
                .isEmpty();
    }

    private Sent versioned(Sent request) {
        var asked = request.operation().parameters("header").stream()
                .anyMatch(parameter -> parameter.name().equals("If-Match"));
        var version = asked ? known.version(request, Callers.of(request.operation())) : "";
        return version.isEmpty() ? request : request.withHeader("If-Match", version);
    }
}
