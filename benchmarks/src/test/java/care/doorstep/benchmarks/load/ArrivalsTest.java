package care.doorstep.benchmarks.load;

import static org.assertj.core.api.Assertions.assertThat;

import care.doorstep.benchmarks.stack.Rest;
import java.time.Duration;
import java.util.concurrent.locks.ReentrantLock;
import org.junit.jupiter.api.Test;

class ArrivalsTest {

    @Test
    void work_that_waits_behind_slow_work_counts_as_slow() {
        var oneAtATime = new ReentrantLock();
        var latencies = new Latencies();
        Arrivals.at(100, Duration.ofMillis(200), due -> {
            oneAtATime.lock();
            try {
                Rest.pause(Duration.ofMillis(20));
            } finally {
                oneAtATime.unlock();
            }
            latencies.sinceNanos(due);
        });
        assertThat(latencies.count()).isEqualTo(20);
        assertThat(latencies.millis(99)).isGreaterThan(150);
    }
}
