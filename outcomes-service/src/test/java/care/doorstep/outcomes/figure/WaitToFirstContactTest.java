package care.doorstep.outcomes.figure;

import static org.assertj.core.api.Assertions.assertThat;

import care.doorstep.outcomes.fact.FactsOf;
import care.doorstep.outcomes.fact.domain.Fact;
import care.doorstep.outcomes.fact.domain.Period;
import care.doorstep.outcomes.figure.domain.Counted;
import care.doorstep.outcomes.figure.domain.Tally;
import care.doorstep.outcomes.figure.domain.WaitToFirstContact;
import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class WaitToFirstContactTest {

    private static final Period OCTOBER = new Period(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 10, 31));

    private final FactsOf k = FactsOf.somebody();
    private final FactsOf l = FactsOf.somebody();

    @Test
    void a_wait_runs_from_receipt_to_the_first_contact_seen() {
        var tally = of(
                k.seen("2026-10-06T09:00:00Z", "b"),
                k.noAccess("2026-10-05T08:30:00Z"),
                k.seen("2026-10-05T09:20:00Z", "a"),
                k.received("2026-10-05T08:00:00Z"));

        assertThat(tally.value()).isEqualByComparingTo("80");
        assertThat(tally.denominator()).isEqualTo(1);
        assertThat(tally.evidence()).singleElement().satisfies(e -> {
            assertThat(e.event().type()).isEqualTo("caseload.contact-recorded");
            assertThat(e.counted()).isEqualTo(Counted.VALUE);
            assertThat(e.how()).isEqualTo("80 minutes after receipt");
            assertThat(e.alongside()).hasSize(1);
        });
    }

    @Test
    void an_even_number_of_waits_has_the_mean_of_the_middle_two_as_median() {
        var tally = of(
                k.received("2026-10-05T08:00:00Z"),
                k.seen("2026-10-05T08:10:00Z", "a"),
                l.received("2026-10-05T08:00:00Z"),
                l.seen("2026-10-05T08:21:00Z", "a"));

        assertThat(tally.value()).isEqualByComparingTo("15.5");
        assertThat(tally.reading()).contains("waited 15.5 minutes or less");
    }

    @Test
    void who_has_not_been_seen_is_said_and_not_counted() {
        var tally = of(k.received("2026-10-05T08:00:00Z"), k.noAccess("2026-10-05T09:00:00Z"));

        assertThat(tally.value()).isNull();
        assertThat(tally.denominator()).isZero();
        assertThat(tally.reading()).contains("1 referral has no contact recorded yet");
    }

    @Test
    void a_contact_without_its_receipt_waits() {
        assertThat(of(k.seen("2026-10-05T09:00:00Z", "a")).denominator()).isZero();
    }

    @Test
    void a_referral_received_in_another_period_is_not_counted() {
        var tally = of(k.received("2026-09-30T22:00:00Z"), k.seen("2026-10-01T08:00:00Z", "a"));

        assertThat(tally.denominator()).isZero();
    }

    @Test
    void somebody_seen_before_the_referral_was_written_down_did_not_wait() {
        var tally = of(k.received("2026-10-05T08:00:00Z"), k.seen("2026-10-05T07:30:00Z", "a"));

        assertThat(tally.value()).isEqualByComparingTo("0");
    }

    private static Tally of(Fact... facts) {
        return WaitToFirstContact.of(Arrays.asList(facts), OCTOBER);
    }
}
