package care.doorstep.platform.http;

import static org.assertj.core.api.Assertions.assertThat;

import care.doorstep.platform.problem.ProblemException;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;

class VersionsFuzzTest {

    @FuzzTest(maxDuration = "10m")
    void an_if_match_is_a_version_of_ours_or_refused(byte[] header) {
        try {
            var sent = new String(header, StandardCharsets.UTF_8);
            assertThat(Versions.required(sent)).isNotNegative();
        } catch (ProblemException e) {
            assertThat(e.problem().status()).isIn(400, 428);
        }
    }
}
