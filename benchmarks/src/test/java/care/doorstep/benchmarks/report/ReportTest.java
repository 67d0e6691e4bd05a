package care.doorstep.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReportTest {

    @Test
    void a_missed_bar_is_said_and_fails_the_run() {
        var missed = report(Figure.of("share", 12, "%").against(Bar.atLeast(25)));
        assertThat(missed.everyBarMet()).isFalse();
        assertThat(missed.markdown()).contains("| **share** | **12 %** | ≥ 25 % | **missed** |");
    }

    @Test
    void a_bar_that_is_just_reached_is_met() {
        var met = report(Figure.of("p99", 60, "ms").against(Bar.atMost(60)));
        assertThat(met.everyBarMet()).isTrue();
        assertThat(met.markdown()).contains("| met |");
    }

    private static Report report(Figure figure) {
        var section = new Section("x", "Something", 0.1, List.of(figure));
        return new Report("2026-11-22T08:00:00Z", new Machine(2, 8, "a JDK", "a system"), 1, "abc", List.of(section));
    }
}
