package care.doorstep.acceptance.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import care.doorstep.acceptance.Journey;
import care.doorstep.acceptance.edge.Partner;
import care.doorstep.acceptance.people.Locality;
import care.doorstep.acceptance.people.People;
import care.doorstep.acceptance.people.Referrals;
import care.doorstep.acceptance.stack.Part;
import care.doorstep.acceptance.topic.TopicRules;
import care.doorstep.acceptance.topic.Topics;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * Every topic that a service reads gets hostile records. No service stops: what it cannot take is a dead letter, and
 * everybody else's events are applied.
 */
@Journey
@Order(Integer.MAX_VALUE - 1)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class EventsFuzzTest {

    private static final int EACH = 40;
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final FuzzRun run = FuzzRun.current();
    private final Map<Part, Long> processes = new LinkedHashMap<>();
    private final List<String> unreadable = new ArrayList<>();

    @BeforeAll
    void hostile_records_stand_on_every_topic_that_is_read() {
        System.out.println("hostile events from " + run);
        Locality.isThere();
        Topics.listening();
        Part.services().forEach(part -> processes.put(part, part.process()));
        var topics = new TreeSet<String>();
        Part.services().forEach(part -> topics.addAll(TopicRules.readBy(part.title())));
        for (var topic : topics) {
            var events = new HostileEvents(run.chance(topic));
            var planted = new ArrayList<HostileEvents.Planted>();
            for (var n = 0; n < EACH * run.minutes(); n++) {
                planted.add(events.on(topic));
            }
            var placed = Topics.plant(
                    planted.stream().map(HostileEvents.Planted::record).toList());
            for (var n = 0; n < planted.size(); n++) {
                if (!planted.get(n).readable()) {
                    unreadable.add(place(
                            topic, placed.get(n).partition(), placed.get(n).offset()));
                }
            }
        }
    }

    @Test
    @Order(1)
    void everybody_elses_events_are_applied_in_every_service() {
        var triaged = Referrals.triaged(People.somebody());
        var person = triaged.id("/personId");
        var offered = Referrals.caseOf(triaged.id("/referralId"));
        Partner.staff("nurse")
                .change(
                        "/api/caseload/v1/cases/" + offered.id("/caseId") + "/acceptance",
                        offered,
                        Map.of("namedClinician", "Ruth Adeyemi"))
                .expect(200);
        Referrals.in("accepted", triaged.id("/referralId"));
        becomes(200, "careplan", person, "plan");
        becomes(200, "stratification", person, "risk");
        becomes(200, "outcomes", person, "timeline");
    }

    @Test
    @Order(2)
    void what_is_no_event_is_a_dead_letter_of_every_service_that_reads_it() {
        assertThat(unreadable).hasSizeGreaterThan(30);
        for (var part : Part.services()) {
            var read = TopicRules.readBy(part.title());
            var expected = unreadable.stream()
                    .filter(place -> read.contains(place.split(" ")[0]))
                    .toList();
            await("dead letters of " + part.title())
                    .atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(deadLetters(part)).containsAll(expected));
        }
    }

    @Test
    @Order(3)
    void no_service_was_restarted_for_it() {
        processes.forEach(
                (part, process) -> assertThat(part.process()).as(part.title()).isEqualTo(process));
    }

    @Test
    @Order(4)
    void a_read_model_is_built_anew_all_the_same() {
        for (var part : Part.services()) {
            assertThat(part.rebuild()).as("events of " + part.title()).isPositive();
        }
        everybody_elses_events_are_applied_in_every_service();
    }

    private static List<String> deadLetters(Part part) {
        return Topics.listening()
                .heard()
                .filter(event -> event.topic().equals("doorstep.dead." + part.title() + ".v1"))
                .map(event -> place(
                        event.text("topic"),
                        event.data().path("partition").asInt(),
                        event.data().path("offset").asLong()))
                .toList();
    }

    private static String place(String topic, int partition, long offset) {
        return topic + " " + partition + " " + offset;
    }

    private static void becomes(int status, String context, UUID person, String what) {
        var nurse = Partner.staff("nurse");
        await(what + " of somebody else")
                .atMost(PATIENCE)
                .until(() -> nurse.get("/api/" + context + "/v1/people/" + person + "/" + what)
                                .status()
                        == status);
    }
}
