package care.doorstep.stratification.population.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NhsNumberTest {

    @ParameterizedTest
    @ValueSource(strings = {"9990000018", "999 000 0018", "9990000026"})
    void a_number_that_passes_its_check_is_read(String text) {
        assertThat(NhsNumber.read(text)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"9990000019", "999000001", "99900000181", "999000001X", "", "٩٩٩٠٠٠٠٠١٨"})
    void any_other_is_not(String text) {
        assertThat(NhsNumber.read(text)).isEmpty();
    }

    @Test
    void its_text_form_does_not_show_it() {
        assertThat(NhsNumber.read("9990000018").orElseThrow().toString()).doesNotContain("999");
    }
}
