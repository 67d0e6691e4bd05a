package care.doorstep.outcomes.summary;

import static org.assertj.core.api.Assertions.assertThat;

import care.doorstep.outcomes.summary.domain.DiagnosisLists;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class DiagnosisListsTest {

    @Test
    void the_shipped_lists_know_falls_and_urinary_infections_with_or_without_the_point() throws IOException {
        var lists = shipped();

        assertThat(lists.isFall("W19")).isTrue();
        assertThat(lists.isFall("W19.0")).isTrue();
        assertThat(lists.isFall("R296")).isTrue();
        assertThat(lists.isFall("S720")).isFalse();
        assertThat(lists.isFall(null)).isFalse();
        assertThat(lists.isUrinaryInfection("N390")).isTrue();
        assertThat(lists.isUrinaryInfection("N39.0")).isTrue();
        assertThat(lists.isUrinaryInfection("N393")).isFalse();
    }

    private static DiagnosisLists shipped() throws IOException {
        try (var reader = new InputStreamReader(
                DiagnosisListsTest.class.getResourceAsStream("/definitions/diagnoses.properties"),
                StandardCharsets.UTF_8)) {
            var data = new Properties();
            data.load(reader);
            return DiagnosisLists.from(data);
        }
    }
}
