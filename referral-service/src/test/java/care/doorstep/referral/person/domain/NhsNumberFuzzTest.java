package care.doorstep.referral.person.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;

class NhsNumberFuzzTest {

    @FuzzTest(maxDuration = "10m")
    void a_text_that_passes_the_check_is_a_number_of_ten_digits_and_no_other_is(byte[] written) {
        String text = new String(written, StandardCharsets.UTF_8);
        if (NhsNumber.passesCheck(text)) {
            assertThat(NhsNumber.of(text).value()).matches("[0-9]{10}");
            assertThat(NhsNumber.of(text)).hasToString("NHS number");
        } else {
            assertThatThrownBy(() -> NhsNumber.of(text)).isInstanceOf(IllegalArgumentException.class);
        }
    }
}
