package care.doorstep.stratification.condition.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import care.doorstep.platform.testkit.HostileText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class Icd10CodeTest {

    @ParameterizedTest
    @CsvSource({
        "F00, F00",
        "f00, F00",
        "' W19 ', W19",
        "F00.0, F000",
        "F000D, F000",
        "M00.0A, M000",
        "I10X, I10",
        "E11.9, E119",
        "S72.00, S7200",
        "S7200, S7200",
        "F00XD, F00"
    })
    void the_ways_of_writing_a_code_have_one_normal_form(String written, String normal) {
        assertThat(Icd10Code.read(written)).contains(new Icd10Code(normal));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "F",
                "F0",
                "00F",
                "F0A",
                "FF0",
                "F00.000",
                "F00-",
                "F00 W19",
                "F٠٠",
                "9990000018",
                "F00\u0000",
                "F00.0.0"
            })
    void anything_else_is_no_code(String written) {
        assertThat(Icd10Code.read(written)).isEmpty();
    }

    @Test
    void a_code_belongs_to_a_category() {
        assertThat(new Icd10Code("S7200").category()).isEqualTo("S72");
    }

    @Test
    void only_the_normal_form_is_a_code() {
        assertThatThrownBy(() -> new Icd10Code("f00")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void any_text_is_a_code_or_none_and_a_code_reads_as_itself() {
        HostileText.like(1, 20_000, "F00.9", "S72.00A", "W19X", "i50")
                .flatMap(text -> Icd10Code.read(text).stream())
                .forEach(code -> assertThat(Icd10Code.read(code.value())).contains(code));
    }
}
