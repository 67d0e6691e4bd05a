package care.doorstep.gateway.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CountdownTest {

    private static final Instant DUE = Instant.parse("2026-06-01T19:30:00Z");

    private static ClockView clock(String state, @Nullable Integer minutes) {
        return new ClockView("05", false, DUE.minusSeconds(7200), DUE.minusSeconds(2700), DUE, state, null, minutes);
    }

    private static Countdown at(String time) {
        return Countdown.of(clock("running", null), Instant.parse("2026-06-01T" + time + "Z"));
    }

    @Test
    void a_running_clock_says_when_it_is_due_and_how_long_is_left() {
        assertThat(at("18:00:00").text()).isEqualTo("due 20:30, 1 hour 30 minutes left");
        assertThat(at("18:00:00").tone()).isEqualTo("calm");
    }

    @Test
    void it_turns_amber_and_then_late() {
        assertThat(at("18:45:00"))
                .extracting(Countdown::tone, Countdown::text)
                .containsExactly("amber", "due 20:30, 45 minutes left");
        assertThat(at("19:40:00"))
                .extracting(Countdown::tone, Countdown::text)
                .containsExactly("late", "was due 20:30, 10 minutes over");
    }

    @Test
    void a_stopped_clock_says_how_it_ended() {
        assertThat(Countdown.of(clock("met", 80), DUE).text()).isEqualTo("met after 1 hour 20 minutes");
        assertThat(Countdown.of(clock("missed", 140), DUE).label()).isEqualTo("Missed");
        assertThat(Countdown.of(null, DUE).tone()).isEqualTo("none");
    }

    @Test
    void local_time_is_told_when_the_clocks_go_back() {
        var now = Instant.parse("2026-10-25T00:00:00Z");
        assertThat(Dates.near(Instant.parse("2026-10-25T01:30:00Z"), now)).isEqualTo("01:30");
        assertThat(Dates.full(Instant.parse("2026-10-25T01:30:00Z"))).isEqualTo("Sunday 25 October 2026, 01:30");
    }

    @Test
    void a_code_without_a_meaning_is_told_as_unknown() {
        assertThat(Vocabulary.REASON.of("fall")).isEqualTo("Fall");
        assertThat(Vocabulary.REASON.of("new-code")).isEqualTo("Unknown (new-code)");
        assertThat(Vocabulary.REASON.of(null)).isEqualTo("Not recorded");
    }
}
