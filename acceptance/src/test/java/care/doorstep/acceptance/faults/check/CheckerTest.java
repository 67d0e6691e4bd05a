package care.doorstep.acceptance.faults.check;

import static org.assertj.core.api.Assertions.assertThat;

import care.doorstep.acceptance.faults.history.Act;
import care.doorstep.acceptance.faults.history.Command;
import care.doorstep.acceptance.faults.history.Outcome;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The checker finds each kind of broken promise, and nothing in a history that keeps them all. */
class CheckerTest {

    @Test
    void a_whole_case_breaks_no_promise() {
        assertThat(violations(HistoryOf.aWholeCase())).isEmpty();
    }

    @Test
    void an_event_delivered_twice_breaks_none() {
        assertThat(violations(HistoryOf.aWholeCase().statesAgain("e0").statesAgain("e3")))
                .isEmpty();
    }

    @Test
    void a_lost_command_is_found_whatever_it_was() {
        for (var act : Act.values()) {
            var lost = HistoryOf.referral("r1", "p1").asks(act, "something", Outcome.ACKNOWLEDGED);
            assertThat(violations(lost)).as("%s", act).singleElement().satisfies(violation -> {
                assertThat(violation.promise()).isEqualTo("every command once");
                assertThat(violation.what()).contains("acknowledged and took no effect");
            });
        }
    }

    @Test
    void a_lost_event_of_a_whole_case_is_found() {
        for (var type : List.of(
                "referral.received",
                "referral.triaged",
                "referral.offered",
                "referral.accepted",
                "caseload.allocated",
                "caseload.contact-recorded",
                "caseload.discharged")) {
            assertThat(violations(HistoryOf.aWholeCase().loses(type))).as(type).isNotEmpty();
        }
    }

    @Test
    void an_event_that_nobody_acted_on_is_found() {
        for (var type : List.of("referral.closed", "referral.clock-stopped")) {
            assertThat(violations(HistoryOf.aWholeCase().loses(type)))
                    .as(type)
                    .anyMatch(v -> v.promise().equals("every event acted on"));
        }
    }

    @Test
    void an_acknowledged_referral_that_cannot_be_read_is_found() {
        var lost = HistoryOf.aWholeCase().reads("{\"status\":404}", "{\"status\":404}");
        assertThat(violations(lost)).anyMatch(v -> v.what().contains("acknowledged and is read as"));
    }

    @Test
    void a_doubled_effect_is_found_also_where_nobody_was_answered() {
        for (var outcome : List.of(Outcome.ACKNOWLEDGED, Outcome.UNKNOWN)) {
            var doubled = HistoryOf.referral("r1", "p1")
                    .asks(Act.CONTACT, Act.contact("c1", HistoryOf.TOOK_PLACE), outcome)
                    .states("caseload.allocated", "caseId", "c1")
                    .states("caseload.contact-recorded", "caseId", "c1", "tookPlaceAt", HistoryOf.TOOK_PLACE)
                    .states("caseload.contact-recorded", "caseId", "c1", "tookPlaceAt", HistoryOf.TOOK_PLACE);
            assertThat(violations(doubled)).anyMatch(v -> v.what().contains("CONTACT took effect 2 times"));
        }
    }

    @Test
    void a_refused_command_that_took_effect_is_found() {
        var history = HistoryOf.referral("r1", "p1")
                .asks(Act.SUBMIT, "k1", Outcome.REFUSED)
                .states("referral.received");
        assertThat(violations(history))
                .singleElement()
                .satisfies(v -> assertThat(v.what()).contains("was refused and took effect"));
    }

    @Test
    void an_unanswered_command_may_have_taken_effect_or_not() {
        var asked = HistoryOf.referral("r1", "p1").asks(Act.SUBMIT, "k1", Outcome.UNKNOWN);
        assertThat(violations(asked)).isEmpty();
        assertThat(violations(asked.states("referral.received"))).isEmpty();
    }

    @Test
    void an_effect_that_nobody_asked_for_is_found() {
        assertThat(violations(HistoryOf.referral("r1", "p1").states("referral.received")))
                .singleElement()
                .satisfies(v -> assertThat(v.what()).contains("nobody had asked"));
    }

    @Test
    void a_number_registered_twice_is_found() {
        var history = HistoryOf.referral("r1", "p1")
                .states("person.registered", "nhsNumber", "9990000018")
                .states("person.registered", "nhsNumber", "9990000018");
        assertThat(violations(history)).anyMatch(v -> v.promise().equals("one record per person"));
    }

    @Test
    void a_swapped_order_is_found() {
        var swapped = HistoryOf.referral("r1", "p1")
                .asks(Act.ACCEPT, "c1", Outcome.ACKNOWLEDGED)
                .asks(Act.CONTACT, Act.contact("c1", HistoryOf.TOOK_PLACE), Outcome.ACKNOWLEDGED)
                .states("caseload.contact-recorded", "caseId", "c1", "tookPlaceAt", HistoryOf.TOOK_PLACE)
                .states("caseload.allocated", "caseId", "c1")
                .states("referral.accepted", "caseId", "c1");
        assertThat(violations(swapped)).anyMatch(v -> v.promise().equals("order per person"));
        assertThat(violations(swapped)).anyMatch(v -> v.promise().equals("legal steps"));
    }

    @Test
    void commands_that_were_under_way_at_once_may_stand_in_either_order() {
        var before = HistoryOf.referral("r1", "p1")
                .asks(Act.CONTACT, Act.contact("c1", HistoryOf.TOOK_PLACE), Outcome.ACKNOWLEDGED)
                .asks(Act.CONTACT, Act.contact("c1", "2026-10-05T09:21:00Z"), Outcome.ACKNOWLEDGED)
                .states("caseload.contact-recorded", "caseId", "c1", "tookPlaceAt", "2026-10-05T09:21:00Z")
                .states("caseload.contact-recorded", "caseId", "c1", "tookPlaceAt", HistoryOf.TOOK_PLACE)
                .history();
        var first = before.commands().getFirst();
        var atOnce = before.withCommands(List.of(
                new Command(
                        first.key(),
                        first.act(),
                        first.effect(),
                        first.person(),
                        first.referral(),
                        first.invoked(),
                        before.commands().getLast().answered(),
                        1,
                        first.outcome()),
                before.commands().getLast()));
        assertThat(new OrderPerPerson().brokenIn(before)).isNotEmpty();
        assertThat(new OrderPerPerson().brokenIn(atOnce)).isEmpty();
    }

    @Test
    void a_snapshot_of_an_older_version_after_a_newer_one_is_found() {
        var history = HistoryOf.referral("r1", "p1")
                .states("relationship.changed", "version", "2")
                .states("relationship.changed", "version", "1");
        assertThat(violations(history)).anyMatch(v -> v.what().contains("version 1 follows 2"));
    }

    @Test
    void two_owners_are_found() {
        var history = HistoryOf.aWholeCase()
                .asks(Act.ACCEPT, "c2", Outcome.ACKNOWLEDGED)
                .states("caseload.allocated", "caseId", "c2", "teamId", "NH02-INT")
                .states("referral.accepted", "caseId", "c2");
        assertThat(violations(history)).anyMatch(v -> v.what().contains("two teams own it"));
    }

    @Test
    void an_acceptance_that_was_never_settled_is_found() {
        assertThat(violations(HistoryOf.aWholeCase().loses("referral.accepted")))
                .anyMatch(v -> v.what().contains("NH01-INT was settled 0 times"));
    }

    @Test
    void a_refused_team_that_discharges_is_found() {
        var history =
                HistoryOf.aWholeCase().loses("referral.accepted").states("referral.acceptance-refused", "caseId", "c1");
        assertThat(violations(history)).anyMatch(v -> v.what().contains("discharged whom it did not own"));
    }

    @Test
    void a_clock_that_rang_twice_is_found() {
        for (var bell : List.of("referral.clock-amber", "referral.clock-breached")) {
            var twice = HistoryOf.aWholeCase()
                    .states(bell, "dueAt", "2026-10-05T10:00:00Z")
                    .states(bell, "dueAt", "2026-10-05T10:00:00Z");
            assertThat(violations(twice))
                    .singleElement()
                    .satisfies(v -> assertThat(v.promise()).isEqualTo("clocks ring once"));
        }
    }

    @Test
    void a_clock_that_never_rang_is_found() {
        var silent = HistoryOf.referral("r1", "p1")
                .states("referral.clock-started", "amberAt", "2026-10-05T09:15:00Z", "dueAt", "2026-10-05T10:00:00Z");
        assertThat(violations(silent))
                .extracting(Violation::what)
                .hasSize(2)
                .allMatch(what -> what.contains("never came"));
        assertThat(violations(silent.states("referral.clock-amber", "dueAt", "2026-10-05T10:00:00Z")
                        .states("referral.clock-breached", "dueAt", "2026-10-05T10:00:00Z")))
                .isEmpty();
    }

    @Test
    void a_read_model_that_is_not_what_the_topics_make_of_it_is_found() {
        var history = HistoryOf.aWholeCase().reads("{\"caseId\":\"c9\"}", "{\"caseId\":\"c8\"}");
        assertThat(violations(history)).anyMatch(v -> v.what().contains("built again"));
    }

    @Test
    void a_state_that_is_not_what_was_stated_is_found() {
        var closed = "{\"referralId\":\"r1\",\"state\":\"closed\",\"holder\":{}}";
        var offered = "{\"referralId\":\"r1\",\"state\":\"offered\",\"holder\":{}}";
        assertThat(violations(HistoryOf.aWholeCase().reads(closed, closed))).isEmpty();
        assertThat(violations(HistoryOf.aWholeCase().reads(offered, offered)))
                .singleElement()
                .satisfies(v -> assertThat(v.what()).contains("shown as offered, stated as closed"));
    }

    @Test
    void a_contact_shown_twice_is_found() {
        var once = "{\"caseId\":\"c1\",\"personId\":\"p1\",\"contacts\":[{\"contactId\":\"t1\"}]}";
        var twice = "{\"caseId\":\"c1\",\"personId\":\"p1\","
                + "\"contacts\":[{\"contactId\":\"t1\"},{\"contactId\":\"t1\"}]}";
        assertThat(violations(HistoryOf.aWholeCase().reads(once, once))).isEmpty();
        assertThat(violations(HistoryOf.aWholeCase().reads(twice, twice))).hasSize(1);
    }

    @Test
    void poison_that_one_reader_said_nothing_of_is_found() {
        var history = HistoryOf.referral("r1", "p1")
                .isPoisoned("doorstep.referral.v1", "bad")
                .isParkedBy("caseload-service");
        assertThat(violations(history)).hasSize(2);
        history.statesOn("doorstep.dead.caseload-service.v1", "dead-letter.parked", "eventId", "bad");
        assertThat(violations(history))
                .singleElement()
                .satisfies(v -> assertThat(v.what()).contains("careplan-service wrote 0"));
        history.statesOn("doorstep.dead.careplan-service.v1", "dead-letter.parked", "eventId", "bad");
        assertThat(violations(history)).isEmpty();
    }

    @Test
    void somebody_parked_without_poison_is_found() {
        var history = HistoryOf.aWholeCase()
                .isParkedBy("caseload-service")
                .statesOn("doorstep.dead.caseload-service.v1", "dead-letter.parked", "eventId", "e5");
        assertThat(violations(history)).extracting(Violation::promise).containsOnly("poison is contained");
        assertThat(violations(history)).hasSize(2);
    }

    private static List<Violation> violations(HistoryOf made) {
        return Checker.violations(made.history());
    }
}
