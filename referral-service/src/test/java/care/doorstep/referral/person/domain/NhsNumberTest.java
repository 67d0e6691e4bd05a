package care.doorstep.referral.person.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import care.doorstep.platform.testkit.HostileText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NhsNumberTest {

    @ParameterizedTest
    @ValueSource(strings = {"9990000018", "999 000 0018", "9990000026"})
    void a_number_whose_last_digit_is_right_passes(String number) {
        assertThat(NhsNumber.passesCheck(number)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"9990000019", "3478526985", "999000001", "99900000180", "", "abcdefghij", "٩٩٩٠٠٠٠٠١٨"})
    void anything_else_fails(String number) {
        assertThat(NhsNumber.passesCheck(number)).isFalse();
    }

    @Test
    void any_text_passes_or_fails_and_what_passes_is_ten_digits() {
        HostileText.like(1, 20_000, "9990000018", "999 000 0018", "٩٩٩٠٠٠٠٠١٨")
                .filter(NhsNumber::passesCheck)
                .forEach(text -> assertThat(NhsNumber.of(text).value()).matches("[0-9]{10}"));
    }

    @Test
    void a_check_digit_of_ten_does_not_exist() {
        // 999000000: the weighted sum leaves 1, so the check would be 10
        for (char last = '0'; last <= '9'; last++) {
            assertThat(NhsNumber.passesCheck("999000000" + last)).isFalse();
        }
    }

    @Test
    void a_number_prints_no_digit() {
        assertThat(NhsNumber.of("9990000018")).hasToString("NHS number");
        assertThatThrownBy(() -> NhsNumber.of("9990000019")).hasMessageNotContaining("999");
    }
}
