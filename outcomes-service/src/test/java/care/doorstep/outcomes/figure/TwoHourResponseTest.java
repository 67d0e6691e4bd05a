package care.doorstep.outcomes.figure;

import static org.assertj.core.api.Assertions.assertThat;

import care.doorstep.outcomes.fact.FactsOf;
import care.doorstep.outcomes.fact.domain.Fact;
import care.doorstep.outcomes.fact.domain.Period;
import care.doorstep.outcomes.figure.domain.Counted;
import care.doorstep.outcomes.figure.domain.Tally;
import care.doorstep.outcomes.figure.domain.TwoHourResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TwoHourResponseTest {

    private static final Period OCTOBER = new Period(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 10, 31));
    private static final String START = "2026-10-08T13:00:00Z";
    private static final Instant LATER = Instant.parse("2026-10-09T00:00:00Z");

    private final FactsOf k = FactsOf.somebody();

    @Test
    void a_confirmed_clock_met_counts_in_the_numerator() {
        var tally = of(k.clockStarted(START, false), k.clockStopped(START, "2026-10-08T14:20:00Z", "met"));

        assertThat(tally.numerator()).isEqualTo(1);
        assertThat(tally.denominator()).isEqualTo(1);
        assertThat(tally.value()).isEqualByComparingTo("100");
        assertThat(tally.evidence()).singleElement().satisfies(e -> {
            assertThat(e.event().type()).isEqualTo("referral.clock-stopped");
            assertThat(e.counted()).isEqualTo(Counted.NUMERATOR);
            assertThat(e.how()).isEqualTo("met at 80 minutes");
            assertThat(e.alongside()).hasSize(1);
        });
    }

    @Test
    void a_missed_clock_counts_in_the_denominator_only() {
        var tally = of(k.clockStarted(START, false), k.clockStopped(START, "2026-10-08T15:01:00Z", "missed"));

        assertThat(tally.numerator()).isZero();
        assertThat(tally.denominator()).isEqualTo(1);
        assertThat(tally.evidence().getFirst().counted()).isEqualTo(Counted.DENOMINATOR_ONLY);
    }

    @Test
    void a_provisional_clock_is_not_counted() {
        assertNothingCounted(of(k.clockStarted(START, true), k.clockStopped(START, "2026-10-08T14:00:00Z", "met")));
    }

    @Test
    void a_clock_confirmed_by_triage_is_counted() {
        var tally = of(
                k.clockStarted(START, true),
                k.clockStarted(START, false),
                k.clockStopped(START, "2026-10-08T14:20:00Z", "met"));

        assertThat(tally.numerator()).isEqualTo(1);
    }

    @Test
    void a_clock_confirmed_after_the_provisional_one_was_stood_down_is_counted() {
        var tally = of(
                k.clockStarted(START, true),
                k.clockStopped(START, "2026-10-08T13:05:00Z", "not-required"),
                k.clockStarted(START, false),
                k.clockStopped(START, "2026-10-08T14:20:00Z", "met"));

        assertThat(tally.numerator()).isEqualTo(1);
    }

    @Test
    void a_clock_confirmed_again_and_still_running_is_not_read_as_stood_down() {
        var tally = TwoHourResponse.of(
                List.of(
                        k.clockStarted(START, true),
                        k.clockStopped(START, "2026-10-08T13:05:00Z", "not-required"),
                        k.clockStarted(START, false)),
                OCTOBER,
                LATER);

        assertThat(tally.denominator()).isEqualTo(1);
        assertThat(tally.evidence().getFirst().how()).isEqualTo("past due and not yet seen");
    }

    @Test
    void a_clock_that_was_no_longer_required_is_not_counted() {
        assertNothingCounted(
                of(k.clockStarted(START, false), k.clockStopped(START, "2026-10-08T13:30:00Z", "not-required")));
    }

    @Test
    void a_two_day_clock_is_not_counted() {
        assertNothingCounted(of(k.clockStarted(START, "06", false)));
    }

    @Test
    void a_clock_downgraded_to_another_type_is_not_counted() {
        assertNothingCounted(of(k.clockStarted(START, false), k.clockStarted(START, "06", false)));
    }

    @Test
    void an_open_clock_is_not_counted_until_it_is_past_due() {
        var open = List.<Fact>of(k.clockStarted(START, false));

        var atDue = TwoHourResponse.of(open, OCTOBER, Instant.parse("2026-10-08T15:00:00Z"));
        assertThat(atDue.denominator()).isZero();
        assertThat(atDue.reading()).contains("1 clock is still running and not counted yet");

        var afterDue = TwoHourResponse.of(open, OCTOBER, Instant.parse("2026-10-08T15:00:01Z"));
        assertThat(afterDue.numerator()).isZero();
        assertThat(afterDue.denominator()).isEqualTo(1);
    }

    @Test
    void an_overdue_clock_names_the_breach_as_its_evidence() {
        var tally = of(k.clockStarted(START, false), k.clockBreached(START));

        assertThat(tally.evidence().getFirst().event().type()).isEqualTo("referral.clock-breached");
    }

    @Test
    void a_correction_replaces_a_breach() {
        var tally = of(
                k.clockStarted(START, false),
                k.clockBreached(START),
                k.clockCorrected(START, "2026-10-08T14:10:00Z", "met"));

        assertThat(tally.numerator()).isEqualTo(1);
        assertThat(tally.evidence()).singleElement().satisfies(e -> {
            assertThat(e.event().type()).isEqualTo("referral.clock-corrected");
            assertThat(e.alongside()).hasSize(2);
        });
    }

    @Test
    void a_correction_can_also_undo_a_met_clock() {
        var tally = of(
                k.clockStarted(START, false),
                k.clockStopped(START, "2026-10-08T14:10:00Z", "met"),
                k.clockCorrected(START, "2026-10-08T15:30:00Z", "missed"));

        assertThat(tally.numerator()).isZero();
        assertThat(tally.denominator()).isEqualTo(1);
    }

    @Test
    void the_order_of_arrival_changes_nothing() {
        var second = FactsOf.somebody();
        var third = FactsOf.somebody();
        var facts = new ArrayList<Fact>(List.of(
                k.clockStarted(START, true),
                k.clockStarted(START, false),
                k.clockBreached(START),
                k.clockCorrected(START, "2026-10-08T14:10:00Z", "met"),
                second.clockStarted(START, false),
                second.clockStopped(START, "2026-10-08T15:30:00Z", "missed"),
                third.clockStarted(START, false)));
        for (var seed = 0; seed < 50; seed++) {
            Collections.shuffle(facts, new Random(seed));
            var tally = TwoHourResponse.of(facts, OCTOBER, LATER);
            assertThat(tally.numerator()).isEqualTo(1);
            assertThat(tally.denominator()).isEqualTo(3);
            assertThat(tally.value()).isEqualByComparingTo("33.3");
        }
    }

    @Test
    void a_stop_without_its_start_waits() {
        assertNothingCounted(of(k.clockStopped(START, "2026-10-08T14:20:00Z", "met")));
    }

    @Test
    void a_clock_counts_in_the_period_it_started_in() {
        var lastMinute = "2026-10-31T23:59:00Z";
        var nextMonth = "2026-11-01T00:00:00Z";

        assertThat(of(k.clockStarted(lastMinute, false), k.clockStopped(lastMinute, "2026-11-01T00:30:00Z", "met"))
                        .numerator())
                .isEqualTo(1);
        assertNothingCounted(of(k.clockStarted(nextMonth, false), k.clockStopped(nextMonth, nextMonth, "met")));
    }

    private static Tally of(Fact... facts) {
        return TwoHourResponse.of(Arrays.asList(facts), OCTOBER, LATER);
    }

    private static void assertNothingCounted(Tally tally) {
        assertThat(tally.denominator()).isZero();
        assertThat(tally.value()).isNull();
        assertThat(tally.evidence()).isEmpty();
    }
}
