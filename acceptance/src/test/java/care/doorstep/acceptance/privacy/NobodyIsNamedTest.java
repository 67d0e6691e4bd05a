package care.doorstep.acceptance.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import care.doorstep.acceptance.Journey;
import care.doorstep.acceptance.edge.Partner;
import care.doorstep.acceptance.edge.Refused;
import care.doorstep.acceptance.people.BarsMessage;
import care.doorstep.acceptance.people.Locality;
import care.doorstep.acceptance.people.People;
import care.doorstep.acceptance.people.Referrals;
import care.doorstep.acceptance.stack.Logs;
import care.doorstep.acceptance.stack.StackClock;
import care.doorstep.acceptance.topic.Heard;
import care.doorstep.acceptance.topic.TopicRules;
import care.doorstep.acceptance.topic.Topics;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/**
 * Told last: whatever the tests before it did, and whatever the calls below do, nobody is named in a log, a metric, a
 * refusal or on a topic that is not restricted.
 */
@Journey
@Order(Integer.MAX_VALUE)
class NobodyIsNamedTest {

    /** Stands in every text that the hostile tests type. */
    private static final String HOSTILE_MARK = "Kwyzzab";

    @BeforeAll
    static void calls_of_many_kinds_were_made_with_personal_data_in_them() {
        Locality.isThere();
        var gpSystem = Partner.system("gp-system");
        var somebody = People.somebody();
        gpSystem.post(Referrals.ALL, Referrals.about(somebody)).expect(201);
        gpSystem.post(Referrals.ALL, Referrals.about(People.remember(somebody.withFailingNumber())))
                .expect(422);
        gpSystem.post(Referrals.ALL, Referrals.with(Referrals.about(somebody), "channel", somebody.family()))
                .expect(400);
        gpSystem.post(Referrals.ALL, "{\"person\": {\"family\": \"" + somebody.family())
                .expect(400);
        Partner.staff("triage")
                .post("/api/referral/v1/people/search", Map.of("nhsNumber", somebody.nhsNumber()))
                .expect(200);
        var message = BarsMessage.about(somebody, StackClock.now().toInstant());
        BarsMessage.headers(gpSystem, UUID.randomUUID())
                .post(BarsMessage.PATH, message.substring(0, message.length() - 40))
                .expect(400);
    }

    @Test
    void the_logs_of_all_parts_hold_no_name_number_date_of_birth_address_or_phone() {
        assertThat(Logs.files()).as("logs of the stack").hasSizeGreaterThanOrEqualTo(6);
        assertThat(Logs.findings(traces())).isEmpty();
    }

    @Test
    void no_metric_is_about_anybody() {
        for (var part : Metrics.parts()) {
            assertThat(Metrics.of(part)).as(part).contains("http_server_requests_seconds_count");
            assertThat(found(Metrics.of(part))).as(part).isEmpty();
        }
    }

    @Test
    void no_refusal_of_the_whole_run_told_anything_of_anyone() {
        assertThat(Refused.said()).hasSizeGreaterThan(3);
        assertThat(Refused.said())
                .allSatisfy(said -> assertThat(found(said)).as(said).isEmpty());
    }

    @Test
    void no_topic_but_the_restricted_ones_holds_anything_of_anyone() {
        var open = Topics.everythingOn(topic -> !TopicRules.isRestricted(topic));
        assertThat(open).hasSizeGreaterThan(10);
        var words = People.traces();
        assertThat(open.stream().filter(event -> words.stream().anyMatch(event.everything()::contains)))
                .isEmpty();
    }

    /** Were it blind, it would find nobody there either. */
    @Test
    void the_same_search_finds_people_where_they_are() {
        var restricted = Topics.everythingOn(TopicRules::isRestricted);
        var words = People.traces();
        assertThat(restricted.stream()
                        .filter(event -> words.stream().anyMatch(event.everything()::contains))
                        .map(Heard::topic))
                .contains("doorstep.person.v1");
    }

    /** Everybody of this run, and the mark of what the hostile tests typed. */
    private static Set<String> traces() {
        var all = new HashSet<>(People.traces());
        all.add(HOSTILE_MARK);
        return all;
    }

    private static List<String> found(String text) {
        return traces().stream().filter(text::contains).toList();
    }
}
