package care.doorstep.local.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClockOffsetTest {

    @ParameterizedTest
    @CsvSource({"80m,PT80M", "2h30m,PT2H30M", "3d,PT72H", "1d2h3m4s,PT26H3M4S", "PT80M,PT80M", "P28D,PT672H"})
    void a_length_of_time_is_written_short_or_as_iso(String text, Duration expected) {
        assertThat(ClockOffset.parse(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "80", "m", "eighty minutes", "30m2h"})
    void anything_else_is_refused_in_words(String text) {
        assertThatThrownBy(() -> ClockOffset.parse(text))
                .isInstanceOf(PlainFailure.class)
                .hasMessageContaining("write 80m");
    }

    @Test
    void a_new_stack_has_the_wall_clock_and_a_moved_one_stays_moved(@TempDir Path folder) {
        var offset = new ClockOffset(StackFolder.at(folder));
        assertThat(offset.current()).isZero();
        offset.keep(Duration.ofMinutes(80));
        assertThat(new ClockOffset(StackFolder.at(folder)).current()).isEqualTo(Duration.ofMinutes(80));
    }
}
