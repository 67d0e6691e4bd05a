package care.doorstep.stratification.risk.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitTest {

    @ParameterizedTest
    @CsvSource({
        "TENTHS, 103, 10.3",
        "TENTHS, 50, 5.0",
        "TENTHS, 7, 0.7",
        "TENTHS, 0, 0.0",
        "TENTHS, -3, -0.3",
        "POINTS, 12, 12"
    })
    void a_score_is_shown_as_its_paper_prints_it(Unit unit, int value, String shown) {
        assertThat(unit.display(value)).isEqualTo(shown);
    }
}
