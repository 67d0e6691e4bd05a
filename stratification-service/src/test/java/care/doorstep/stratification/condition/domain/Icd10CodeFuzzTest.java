package care.doorstep.stratification.condition.domain;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;

class Icd10CodeFuzzTest {

    @FuzzTest(maxDuration = "10m")
    void what_is_read_as_a_code_is_in_its_normal_form(byte[] written) {
        var read = Icd10Code.read(new String(written, StandardCharsets.UTF_8));
        if (read.isPresent()) {
            var code = read.get();
            assertThat(code.value()).matches("[A-Z][0-9]{2,4}").startsWith(code.category());
            assertThat(Icd10Code.read(code.value())).contains(code);
        }
    }
}
