package care.doorstep.stratification.population.domain;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;

class NhsNumberFuzzTest {

    @FuzzTest(maxDuration = "10m")
    void what_is_read_as_a_number_has_ten_digits_and_is_read_again(byte[] written) {
        var read = NhsNumber.read(new String(written, StandardCharsets.UTF_8));
        if (read.isPresent()) {
            var number = read.get();
            assertThat(number.digits()).matches("[0-9]{10}");
            assertThat(NhsNumber.read(number.digits())).contains(number);
            assertThat(number.toString()).doesNotContain(number.digits());
        }
    }
}
