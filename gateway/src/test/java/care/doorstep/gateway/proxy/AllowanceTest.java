package care.doorstep.gateway.proxy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AllowanceTest {

    private static final long SECOND = 1_000_000_000L;

    @Test
    void a_burst_passes_and_then_the_client_waits() {
        var allowance = new Allowance(2, 3, 0);
        assertThat(allowance.take(0)).isZero();
        assertThat(allowance.take(0)).isZero();
        assertThat(allowance.take(0)).isZero();
        assertThat(allowance.take(0)).isEqualTo(1);
    }

    @Test
    void time_gives_it_back_up_to_the_burst() {
        var allowance = new Allowance(2, 3, 0);
        for (var i = 0; i < 3; i++) {
            allowance.take(0);
        }
        assertThat(allowance.idle(0)).isFalse();
        assertThat(allowance.take(SECOND)).isZero();
        assertThat(allowance.idle(10 * SECOND)).isTrue();
    }
}
