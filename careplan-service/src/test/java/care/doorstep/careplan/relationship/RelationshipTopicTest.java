package care.doorstep.careplan.relationship;

import static org.assertj.core.api.Assertions.assertThat;

import care.doorstep.careplan.Someone;
import care.doorstep.platform.testkit.TestTopics;
import care.doorstep.platform.testkit.TestTopics.Event;
import care.doorstep.platform.testkit.WithDoorstepStack;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithDoorstepStack
class RelationshipTopicTest {

    private static final String TOPIC = "doorstep.relationship.v1";

    @Test
    void registration_referral_and_allocation_are_published_as_one_growing_snapshot() {
        var someone = Someone.unheardOf().registered().referred();
        someone.allocated();
        var full = TestTopics.await(TOPIC, e -> isOf(someone, e) && bases(e).size() == 3);
        assertThat(bases(full)).containsExactlyInAnyOrder("registered-practice", "front-door", "accepted-case");
        assertThat(full.data().get("version").asInt()).isEqualTo(3);
        assertThat(versions(someone)).containsExactly(1, 2, 3);
    }

    @Test
    void hearing_an_event_again_publishes_nothing() {
        var someone = Someone.unheardOf();
        var event = someone.allocated();
        TestTopics.await(TOPIC, e -> isOf(someone, e));
        someone.allocatedAgain(event);
        someone.allocated();
        someone.discharged();
        TestTopics.await(TOPIC, e -> isOf(someone, e) && version(e) == 2);
        assertThat(versions(someone)).containsExactly(1, 2);
    }

    @Test
    void discharge_ends_the_teams_sight_30_days_later() {
        var someone = Someone.unheardOf();
        someone.allocated();
        someone.discharged();
        var ended = TestTopics.await(TOPIC, e -> isOf(someone, e) && version(e) == 2)
                .data()
                .get("relationships")
                .get(0);
        var discharged = Instant.parse(TestTopics.example("caseload-service", "caseload.discharged")
                .get("dischargedAt")
                .asText());
        assertThat(ended.get("teamId").asText()).isEqualTo("NH01-INT");
        assertThat(Instant.parse(ended.get("until").asText())).isEqualTo(discharged.plus(Duration.ofDays(30)));
    }

    private static boolean isOf(Someone someone, Event event) {
        return event.key().equals(someone.id());
    }

    private static int version(Event event) {
        return event.data().get("version").asInt();
    }

    private static List<Integer> versions(Someone someone) {
        return TestTopics.all(TOPIC, e -> isOf(someone, e)).stream()
                .map(RelationshipTopicTest::version)
                .toList();
    }

    private static Set<String> bases(Event event) {
        var bases = new HashSet<String>();
        event.data().get("relationships").forEach(r -> bases.add(r.get("basis").asText()));
        return bases;
    }
}
