package care.doorstep.benchmarks.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import care.doorstep.benchmarks.PlainFailure;
import org.junit.jupiter.api.Test;

class ToolOutputTest {

    private static final String WRK = """
              8000 requests in 10.00s, 7.95MB read
            %sRequests/sec:    800.00
            Transfer/sec:    813.19KB
            """;

    @Test
    void the_rate_of_wrk_is_read_from_its_summary() {
        assertThat(Wrk.read(WRK.formatted(""))).isEqualTo(new Wrk.Result(800, 8000));
    }

    @Test
    void refused_requests_count_neither_as_answers_nor_in_the_rate() {
        var half = Wrk.read(WRK.formatted("  Non-2xx or 3xx responses: 4000\n"));
        assertThat(half).isEqualTo(new Wrk.Result(400, 4000));
    }

    @Test
    void pgbench_with_failed_transactions_is_no_limit_to_compare_with() {
        var output = "number of failed transactions: %d (0.000%%)\ntps = 4300.5 (without initial connection time)\n";
        assertThat(Pgbench.read(output.formatted(0))).isEqualTo(4300.5);
        assertThatThrownBy(() -> Pgbench.read(output.formatted(7))).isInstanceOf(PlainFailure.class);
    }
}
