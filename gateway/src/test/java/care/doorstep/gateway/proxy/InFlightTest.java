package care.doorstep.gateway.proxy;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.runtime.configuration.MemorySize;
import java.math.BigInteger;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class InFlightTest {

    private final InFlight inFlight = new InFlight(new TwoAtOnce());

    @Test
    void a_client_has_only_so_many_under_way_and_others_as_many_again() {
        assertThat(inFlight.enter("a")).isTrue();
        assertThat(inFlight.enter("a")).isTrue();
        assertThat(inFlight.enter("a")).isFalse();
        assertThat(inFlight.enter("b")).isTrue();
    }

    @Test
    void what_has_ended_makes_room_and_what_was_refused_does_not() {
        inFlight.enter("a");
        inFlight.enter("a");
        inFlight.enter("a");
        inFlight.leave("a");
        assertThat(inFlight.enter("a")).isTrue();
        assertThat(inFlight.enter("a")).isFalse();
    }

    private record TwoAtOnce() implements EdgeConfig {

        @Override
        public int requestsInFlight() {
            return 2;
        }

        @Override
        public MemorySize maxBodySize() {
            return new MemorySize(BigInteger.TWO);
        }

        @Override
        public MemorySize maxImportSize() {
            return new MemorySize(BigInteger.TWO);
        }

        @Override
        public Duration bodyTimeout() {
            return Duration.ZERO;
        }

        @Override
        public int requestsPerSecond() {
            return 1;
        }

        @Override
        public int burst() {
            return 1;
        }

        @Override
        public Duration timeout() {
            return Duration.ZERO;
        }
    }
}
