package care.doorstep.acceptance.faults.check;

import static org.assertj.core.api.Assertions.assertThat;

import care.doorstep.acceptance.faults.history.Act;
import care.doorstep.acceptance.faults.history.Outcome;
import org.junit.jupiter.api.Test;

class ShrunkTest {

    @Test
    void only_what_breaks_the_promise_remains_and_the_faults_around_it() {
        var whole = HistoryOf.aWholeCase()
                .suffers("kill", "caseload-service")
                .asks(Act.ACCEPT, "c2", Outcome.ACKNOWLEDGED)
                .states("caseload.allocated", "caseId", "c2", "teamId", "NH02-INT")
                .states("referral.accepted", "caseId", "c2")
                .history();
        var violation = Checker.violations(whole).stream()
                .filter(v -> v.what().contains("two teams own it"))
                .findFirst()
                .orElseThrow();

        var least = Shrunk.of(violation, whole);

        assertThat(least.history().commands()).isEmpty();
        assertThat(least.history().stated())
                .extracting(e -> e.type() + " " + e.text("caseId"))
                .containsExactly("referral.accepted c1", "referral.accepted c2");
        assertThat(least.history().faults())
                .singleElement()
                .satisfies(fault -> assertThat(fault.target()).isEqualTo("caseload-service"));
        assertThat(least.lines()).hasSize(4).first().asString().contains("one owner, r1: two teams own it");
    }

    @Test
    void of_a_lost_command_only_the_command_remains() {
        var whole = HistoryOf.aWholeCase().loses("caseload.contact-recorded").history();
        var violation = Checker.violations(whole).getFirst();
        var least = Shrunk.of(violation, whole);
        assertThat(least.history().stated()).isEmpty();
        assertThat(least.history().commands())
                .singleElement()
                .satisfies(c -> assertThat(c.act()).isEqualTo(Act.CONTACT));
    }
}
