package care.doorstep.outcomes.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import care.doorstep.outcomes.figure.domain.Definitions;
import care.doorstep.outcomes.figure.domain.Figure;
import care.doorstep.outcomes.figure.domain.FigureCode;
import care.doorstep.outcomes.figure.domain.Tally;
import java.io.IOException;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class DefinitionsTest {

    @Test
    void every_figure_is_defined_and_the_two_hour_target_is_seventy_percent() throws IOException {
        var definitions = Definitions.from(shipped());

        assertThat(definitions.version()).isNotBlank();
        for (var code : FigureCode.values()) {
            assertThat(definitions.of(code).name()).isNotBlank();
        }
        assertThat(definitions.of(FigureCode.TWO_HOUR_RESPONSE_RATE).target()).isEqualByComparingTo("70");
        assertThat(definitions.of(FigureCode.GOALS_ATTAINED).target()).isNull();
    }

    @Test
    void a_missing_definition_stops_the_service() throws IOException {
        var data = shipped();
        data.remove("experience.meaning");

        assertThatThrownBy(() -> Definitions.from(data)).hasMessageContaining("experience.meaning");
    }

    @Test
    void a_reading_holds_the_value_against_the_target() throws IOException {
        var twoHour = Definitions.from(shipped()).of(FigureCode.TWO_HOUR_RESPONSE_RATE);

        assertThat(new Figure(twoHour, tally("66.7")).reading()).endsWith("66.7% is below the target of 70%.");
        assertThat(new Figure(twoHour, tally("70.0")).reading()).endsWith("70.0% meets the target of 70%.");
    }

    private static Tally tally(String value) {
        return new Tally(2L, 3L, new BigDecimal(value), "2 of 3.", List.of());
    }

    private static Properties shipped() throws IOException {
        try (var reader = new InputStreamReader(
                DefinitionsTest.class.getResourceAsStream("/definitions/figures.properties"), StandardCharsets.UTF_8)) {
            var data = new Properties();
            data.load(reader);
            return data;
        }
    }
}
