package care.doorstep.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import care.doorstep.acceptance.edge.Partner;
import care.doorstep.acceptance.people.Load;
import care.doorstep.acceptance.people.Locality;
import care.doorstep.acceptance.people.People;
import care.doorstep.acceptance.people.Referrals;
import care.doorstep.acceptance.stack.Part;
import care.doorstep.acceptance.topic.Heard;
import care.doorstep.acceptance.topic.Topics;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Parts fail; nothing that was accepted is lost or happens twice. The short form: longer runs are in benchmarks. */
@Journey
@Order(5)
class FaultTest {

    private static final String TEAM = "/api/caseload/v1/teams/NH01-INT/cases?state=offered&limit=200";

    private final Topics topics = Topics.listening();

    @BeforeAll
    static void the_county_is_there() {
        Locality.isThere();
    }

    @Test
    void a_referral_posted_while_kafka_is_stopped_is_accepted_and_reaches_the_caseload_afterwards() {
        Part.KAFKA.stop();
        UUID referral;
        try {
            referral = Referrals.triaged(People.somebody()).id("/referralId");
        } finally {
            Part.KAFKA.start();
        }
        assertThat(Referrals.caseOf(referral).text("/teamId")).isEqualTo("NH01-INT");
    }

    @Test
    void kill_9_of_each_part_in_turn_under_load_loses_and_doubles_nothing() {
        List<UUID> posted;
        try (var load = Load.ofReferrals()) {
            for (var part : EnumSet.complementOf(EnumSet.of(Part.KAFKA))) {
                load.awaitSome();
                part.killAndAwaitAnother();
            }
            load.awaitSome();
            posted = load.stop();
        }
        assertThat(posted).doesNotHaveDuplicates();
        posted.forEach(Referrals::caseOf);
        topics.fallSilent();

        var cases = casesByReferral();
        assertThat(posted).allSatisfy(referral -> {
            assertThat(cases.get(referral)).as("cases of %s", referral).isEqualTo(1L);
            assertThat(stated("referral.received", referral)).hasSize(1);
            assertThat(stated("referral.offered", referral)).hasSize(1);
        });
        assertThat(posted.stream().map(FaultTest::person).distinct().count()).isEqualTo(posted.size());
    }

    /** Different events of this kind about the referral: the same one may come twice, which consumers see to. */
    private List<String> stated(String type, UUID referral) {
        return topics.heard()
                .filter(e -> e.type().equals(type) && e.text("referralId").equals(referral.toString()))
                .map(Heard::id)
                .distinct()
                .toList();
    }

    private static Map<UUID, Long> casesByReferral() {
        var counted = new HashMap<UUID, Long>();
        var hub = Partner.staff("hub");
        var path = TEAM;
        while (!path.isEmpty()) {
            var page = hub.get(path).expect(200).json();
            page.path("items")
                    .forEach(one ->
                            counted.merge(UUID.fromString(one.path("referralId").asText()), 1L, Long::sum));
            path = page.path("next").isNull()
                    ? ""
                    : TEAM + "&cursor=" + page.path("next").asText();
        }
        return counted;
    }

    private static UUID person(UUID referral) {
        return Partner.staff("triage").get(Referrals.ALL + "/" + referral).id("/personId");
    }
}
